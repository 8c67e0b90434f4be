package org.regesta.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the verbs that only tell whose words these are, where no statement says so: "an inquiry
 * found on Wednesday", ", the builders tell me,".
 */
record Reporters(EventWords known, List<Word> words, List<Segment> segments) {

  private static final Set<Role> NO_OBJECT = Set.of(Role.OBJECT, Role.ADVERB, Role.MARK);

  /** The verbs of clauses that stand aside, behind a main clause. */
  List<VerbGroup> apart() {
    return segments.stream()
        .filter(segment -> segment.opening() == Segment.Opening.PLAIN)
        .filter(segment -> segment.from() > 0 && words.get(segment.from() - 1).isMark(","))
        .filter(this::followsMainClause)
        .flatMap(segment ->
            reporter(segment)
                .filter(verb -> verb.first() > segment.from() && endsWith(segment, verb))
                .stream())
        .toList();
  }

  /** The verbs behind which the words begin with "that". */
  List<VerbGroup> before() {
    return segments.stream()
        .flatMap(segment -> reporter(segment).filter(verb -> leadsTo(segment)).stream())
        .filter(verb -> !known.isAnswer(verb.lemma()))
        .toList();
  }

  private Optional<VerbGroup> reporter(Segment segment) {
    return segment
        .finite()
        .filter(verb -> known.isReport(verb.lemma()))
        .filter(verb -> !verb.is(Trait.PASSIVE) && !verb.is(Trait.FUTURE));
  }

  private boolean leadsTo(Segment segment) {
    return segments.stream()
        .anyMatch(
            next -> next.from() == segment.to() && next.opening() == Segment.Opening.COMPLEMENT);
  }

  private boolean followsMainClause(Segment segment) {
    return segments.stream()
        .anyMatch(
            other -> other.to() <= segment.from() && !other.aside() && other.finite().isPresent());
  }

  /** Nothing behind the verb but whom it is told to, and when. */
  private boolean endsWith(Segment segment, VerbGroup verb) {
    for (int at = verb.head() + 1; at < segment.to(); at++) {
      var word = words.get(at);
      boolean when =
          word.dated()
              || (word.is(Role.PREPOSITION) && at + 1 < segment.to() && words.get(at + 1).dated());
      if (!when && !NO_OBJECT.contains(word.role())) {
        return false;
      }
    }
    return true;
  }
}
