package org.regesta.event;

import java.util.BitSet;
import java.util.List;

/**
 * Parts a clause that describes the subject from the verb that the subject waits for: "The repair |
 * that was recommended | was put off".
 *
 * @param groups in the order of the sentence
 */
record RelativeClauses(List<Word> words, List<VerbGroup> groups) {

  RelativeClauses {
    words = List.copyOf(words);
    groups = List.copyOf(groups);
  }

  /** Sets a cut before the last verb of each such clause whose subject has no verb yet. */
  void part(BitSet cuts) {
    int subject = 0;
    int from = cuts.nextSetBit(1);
    while (from > 0) {
      int next = cuts.nextSetBit(from + 1);
      int to = next < 0 ? words.size() : next;
      boolean waits = !words.get(from - 1).isMark(",") && verbs(subject, from).isEmpty();
      var inside = verbs(from, to);
      if (waits && inside.size() > 1 && opensAt(from)) {
        cuts.set(inside.getLast().first());
      }
      subject = from;
      from = next;
    }
  }

  /** "who", "which"; "that" only where its verb follows at once. */
  boolean opensAt(int from) {
    return words.get(from).is(Role.RELATIVE)
        || (words.get(from).is(Role.COMPLEMENT)
            && groups.stream().anyMatch(group -> group.first() == from + 1 && group.finite()));
  }

  private List<VerbGroup> verbs(int from, int to) {
    return groups.stream()
        .filter(group -> from <= group.head() && group.head() < to && group.finite())
        .toList();
  }
}
