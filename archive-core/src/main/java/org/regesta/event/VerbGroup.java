package org.regesta.event;

import java.util.HashSet;
import java.util.Set;

/**
 * A verb with its auxiliaries: "would have been arrested".
 *
 * @param first index of its first word in the sentence
 * @param head index of the verb that carries the meaning; the last of the group
 * @param lemma base form of the head
 */
record VerbGroup(int first, int head, String lemma, Set<Trait> traits) {

  VerbGroup {
    traits = Set.copyOf(traits);
  }

  static VerbGroup of(int first, int head, String lemma, Trait... traits) {
    return new VerbGroup(first, head, lemma, Set.of(traits));
  }

  /** The same verb with a trait more, and with what stands before it. */
  VerbGroup with(int from, Trait trait) {
    var more = new HashSet<>(traits);
    more.add(trait);
    return new VerbGroup(Math.min(from, first), head, lemma, more);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean finite() {
    return !is(Trait.INFINITIVE) && !is(Trait.PARTICIPLE);
  }
}
