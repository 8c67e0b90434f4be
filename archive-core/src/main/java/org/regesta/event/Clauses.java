package org.regesta.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.text.Passage;

/**
 * A sentence, read as far as this package needs it: its words, and the segments that they fall
 * into.
 *
 * @param reporting verbs that only say who says it: "he said", "Hale said"
 * @param bare those of them that are no deed of a named person towards another: no happenings,
 *     whatever date they have
 * @param apart verbs of clauses that only tell by the way whose words these are: ", they tell me,"
 * @param spoken the words that statements have in this text
 */
record Clauses(
    List<Word> words,
    List<Segment> segments,
    List<VerbGroup> reporting,
    List<VerbGroup> bare,
    List<VerbGroup> apart,
    List<Passage> spoken) {

  /** What may stand before a verb and is no subject of it. */
  private static final Set<Role> SAYS_NO_SUBJECT =
      Set.of(Role.ADVERB, Role.NEGATION, Role.COORDINATOR, Role.PREPOSITION, Role.MARK);

  Clauses {
    words = List.copyOf(words);
    segments = List.copyOf(segments);
    reporting = List.copyOf(reporting);
    bare = List.copyOf(bare);
    apart = List.copyOf(apart);
    spoken = List.copyOf(spoken);
  }

  /** Index of the segment that holds a word, or -1 where the word is a mark between two. */
  int segmentOf(int word) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).holds(word)) {
        return i;
      }
    }
    return -1;
  }

  /** First word of a dating, or -1 where the sentence does not hold it. */
  int firstOf(int dating) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).dating() == dating) {
        return i;
      }
    }
    return -1;
  }

  /** Index behind the last word of a dating that begins here. */
  int endOf(int first) {
    int at = first;
    while (at < words.size() && words.get(at).dating() == words.get(first).dating()) {
      at++;
    }
    return at;
  }

  Passage passage(int from, int to) {
    return new Passage(words.get(from).token().begin(), words.get(to - 1).token().end());
  }

  Passage passage(VerbGroup group) {
    return passage(group.first(), group.head() + 1);
  }

  /** Whether a segment only says who says what: "he said". */
  boolean reports(Segment segment) {
    return segment.finite().filter(reporting::contains).isPresent();
  }

  /** Whether a segment tells by the way whose words these are: nothing is dated by it. */
  boolean isApart(Segment segment) {
    return segment.finite().filter(apart::contains).isPresent();
  }

  /** Whether a word is somebody’s whom the text reports. */
  boolean isSpoken(int word) {
    int offset = words.get(word).token().begin();
    return spoken.stream().anyMatch(span -> span.contains(offset));
  }

  boolean asks() {
    return words.getLast().isMark("?")
        || (words.size() > 1 && words.get(words.size() - 2).isMark("?"));
  }

  /** Whether a segment begins with its verb, so that its subject stands before. */
  boolean lacksSubject(Segment segment) {
    return segment
        .finite()
        .filter(group -> onlySaysWhen(segment.from(), group.first()))
        .isPresent();
  }

  private boolean onlySaysWhen(int from, int to) {
    return words.subList(Math.min(from, to), to).stream()
        .allMatch(word -> word.dated() || SAYS_NO_SUBJECT.contains(word.role()));
  }

  /**
   * The verb that an infinitive depends on: in the same segment, or in the one before where the
   * infinitive is set beside another, "resolved to begin in April, and to end in May".
   */
  Optional<VerbGroup> governor(Segment segment, VerbGroup infinitive) {
    if (!infinitive.is(Trait.INFINITIVE)) {
      return Optional.empty();
    }
    var before =
        segment.groups().stream()
            .filter(group -> group.head() < infinitive.first())
            .reduce((first, second) -> second);
    if (before.isEmpty() && leads(segment, infinitive)) {
      return segments.stream()
          .filter(other -> other.to() <= segment.from())
          .reduce((first, second) -> second)
          .flatMap(other -> beside(other));
    }
    boolean set = words.get(infinitive.first() - 1).is(Role.COORDINATOR);
    return set && before.filter(group -> group.is(Trait.INFINITIVE)).isPresent()
        ? before.flatMap(group -> governor(segment, group))
        : before;
  }

  private Optional<VerbGroup> beside(Segment segment) {
    return segment.groups().stream()
        .reduce((first, second) -> second)
        .filter(group -> group.is(Trait.INFINITIVE))
        .flatMap(group -> governor(segment, group));
  }

  /** "and to end", "to end": nothing before it in its segment. */
  private boolean leads(Segment segment, VerbGroup verb) {
    return words.subList(segment.from(), verb.first()).stream()
        .allMatch(word -> word.is(Role.COORDINATOR) || word.is(Role.ADVERB));
  }

  /**
   * The segment with the subject of one that begins with its verb: over clauses that stand aside,
   * to the nearest phrase without a verb.
   *
   * @return its index, or the given one where there is none
   */
  int subjectOf(int index) {
    if (segments.get(index).opening() != Segment.Opening.PLAIN
        || !lacksSubject(segments.get(index))) {
      return index;
    }
    for (int i = index - 1; i >= 0; i--) {
      var segment = segments.get(i);
      if (segment.verbless()
          && !segment.aside()
          && !words.get(segment.from()).is(Role.PREPOSITION)) {
        return i;
      }
      if (!segment.aside() && !lacksSubject(segment)) {
        return index;
      }
    }
    return index;
  }
}
