package org.regesta.event;

import java.util.List;
import java.util.Optional;
import org.regesta.event.Modified.ByNoun;
import org.regesta.event.Modified.Nothing;
import org.regesta.time.Dating;

/** Tells a dating that belongs to a noun from one that belongs to the verb. */
final class NounAttachment {

  private static final int LONGEST_PHRASE = 8;

  private final EventWords known;

  NounAttachment(EventWords known) {
    this.known = known;
  }

  /** Empty where the verb may have the dating. */
  Optional<Modified> of(Clauses clauses, int index, Tie tie, Dating dating) {
    var words = clauses.words();
    if (attributive(words, tie)) {
      return Optional.of(named(clauses, index, tie, dating));
    }
    var apposed = apposed(clauses, index, tie, dating);
    if (apposed.isPresent()) {
      return apposed;
    }
    int noun = tie.from() - 1;
    boolean happening =
        noun >= clauses.segments().get(index).from() && isHappening(clauses, index, noun);
    if (tie.kind() == Tie.Kind.NAMING && !known.ties("spans", tie.word())) {
      return Optional.of(
          happening && dating.edtf().isPresent()
              ? phrase(clauses, index, noun, tie.end())
              : new Nothing("names the thing before it"));
    }
    boolean belongs =
        happening
            && known.ties("places", tie.word())
            && dating.edtf().isPresent()
            && nearerThanVerb(clauses.segments().get(index), noun, dating);
    return belongs ? Optional.of(phrase(clauses, index, noun, tie.end())) : Optional.empty();
  }

  /** "The opening of the quay, on 3 May, was a feast": the date of a noun inside the subject. */
  private Optional<Modified> apposed(Clauses clauses, int index, Tie tie, Dating dating) {
    var segments = clauses.segments();
    boolean between =
        index > 0
            && index + 1 < segments.size()
            && segments.get(index).verbless()
            && segments.get(index - 1).verbless()
            && segments.get(index - 1).opening() == Segment.Opening.PLAIN
            && clauses.lacksSubject(segments.get(index + 1));
    if (!between
        || tie.from() != segments.get(index).from()
        || !known.ties("places", tie.word())
        || dating.edtf().isEmpty()) {
      return Optional.empty();
    }
    var subject = segments.get(index - 1);
    if (clauses.words().get(subject.from()).is(Role.PREPOSITION)) {
      return Optional.empty();
    }
    for (int at = subject.to() - 1; at >= subject.from(); at--) {
      if (isHappening(clauses, index - 1, at)) {
        return Optional.of(phrase(clauses, index - 1, at, tie.end()));
      }
    }
    return Optional.empty();
  }

  /** "the 2015 agreement", "Friday's attack", "a three-year contract". */
  private boolean attributive(List<Word> words, Tie tie) {
    if (known.owner(words.get(tie.end() - 1).form()).isPresent()) {
      return true;
    }
    boolean nounFollows =
        tie.end() < words.size()
            && (words.get(tie.end()).is(Role.PLAIN) || words.get(tie.end()).is(Role.NUMBER))
            && known.verbs().past(words.get(tie.end()).form()).isEmpty();
    if (!nounFollows || tie.kind() != Tie.Kind.BARE || tie.first() == 0) {
      return false;
    }
    var before = words.get(tie.first() - 1);
    return before.is(Role.DETERMINER)
        || before.is(Role.POSSESSIVE)
        || (before.is(Role.PLAIN) && known.owner(before.form()).isPresent());
  }

  private Modified named(Clauses clauses, int index, Tie tie, Dating dating) {
    var words = clauses.words();
    int at = tie.end();
    int noun = -1;
    while (at < words.size() && at < tie.end() + 4 && isNounPart(words.get(at))) {
      boolean owns = known.owner(words.get(at).form()).isPresent();
      noun = owns ? -1 : isHappening(clauses, index, at) ? at : noun;
      at++;
    }
    boolean dated = dating.edtf().isPresent() && Precision.of(dating) != Precision.YEAR;
    return noun >= 0 && dated
        ? new ByNoun(tie.first(), noun, noun + 1)
        : new Nothing("only names a thing");
  }

  private static boolean isNounPart(Word word) {
    return word.is(Role.PLAIN) || word.is(Role.ADVERB) || word.is(Role.NUMBER);
  }

  private boolean isHappening(Clauses clauses, int index, int at) {
    var word = clauses.words().get(at);
    boolean verb =
        clauses.segments().get(index).groups().stream()
            .anyMatch(group -> group.first() <= at && at <= group.head());
    return !verb && word.is(Role.PLAIN) && known.isHappening(word.form());
  }

  /**
   * In a phrase without a verb the noun has the date ("after the vote in May,"); behind a verb only
   * where it is a year, because "condemned the siege in 1941" places the siege.
   */
  private static boolean nearerThanVerb(Segment segment, int noun, Dating dating) {
    boolean verbBefore = segment.groups().stream().anyMatch(group -> group.head() < noun);
    return segment.verbless() || (verbBefore && Precision.of(dating) == Precision.YEAR);
  }

  private ByNoun phrase(Clauses clauses, int index, int noun, int end) {
    int from = noun;
    int bound = Math.max(clauses.segments().get(index).from(), noun - LONGEST_PHRASE);
    while (from > bound
        && isNounPart(clauses.words().get(from - 1))
        && !isVerb(clauses, index, from - 1)) {
      from--;
    }
    if (from > bound
        && (clauses.words().get(from - 1).is(Role.DETERMINER)
            || clauses.words().get(from - 1).is(Role.POSSESSIVE))) {
      from--;
    }
    return new ByNoun(from, noun, end);
  }

  private static boolean isVerb(Clauses clauses, int index, int at) {
    return clauses.segments().get(index).groups().stream()
        .anyMatch(group -> group.first() <= at && at <= group.head());
  }
}
