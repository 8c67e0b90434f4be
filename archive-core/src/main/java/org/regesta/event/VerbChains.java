package org.regesta.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads as one verb what takes its time from the verb before it: "to have the bearings inspected",
 * "will stay closed".
 */
record VerbChains(EventWords known) {

  /** What may stand between "have" and what is to be done: a noun phrase. */
  private static final Set<Role> NOUN_PHRASE =
      Set.of(
          Role.DETERMINER,
          Role.POSSESSIVE,
          Role.OBJECT,
          Role.PREPOSITION,
          Role.ADVERB,
          Role.NUMBER,
          Role.PLAIN);

  List<VerbGroup> joined(List<VerbGroup> groups, List<Word> words) {
    var joined = new ArrayList<VerbGroup>();
    for (var group : groups) {
      if (!joined.isEmpty() && belongs(joined.getLast(), group, words)) {
        joined.set(joined.size() - 1, chain(joined.getLast(), group));
      } else {
        joined.add(group);
      }
    }
    return List.copyOf(joined);
  }

  private boolean belongs(VerbGroup before, VerbGroup group, List<Word> words) {
    boolean plain = group.first() == group.head();
    if (!plain || known.verbs().participle(words.get(group.head()).form()).isEmpty()) {
      return false;
    }
    var between = words.subList(before.head() + 1, group.first());
    boolean open =
        before.is(Trait.FUTURE)
            || before.is(Trait.INFINITIVE)
            || before.is(Trait.DOUBTFUL)
            || before.is(Trait.NEGATED);
    if (known.verbs().isLasting(before.lemma())) {
      return (open || before.is(Trait.PRESENT))
          && between.stream().allMatch(word -> !word.dated() && word.is(Role.ADVERB));
    }
    return open
        && before.is(Trait.STATE)
        && known.base(Role.HAVE).filter(before.lemma()::equals).isPresent()
        && between.stream().anyMatch(word -> word.is(Role.PLAIN) || word.is(Role.OBJECT))
        && between.stream().allMatch(word -> !word.dated() && NOUN_PHRASE.contains(word.role()));
  }

  private static VerbGroup chain(VerbGroup before, VerbGroup group) {
    var traits = new HashSet<>(before.traits());
    traits.remove(Trait.STATE);
    traits.add(Trait.PASSIVE);
    return new VerbGroup(before.first(), group.head(), group.lemma(), traits);
  }
}
