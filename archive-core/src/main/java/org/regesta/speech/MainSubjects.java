package org.regesta.speech;

import java.util.Optional;

/** Finds the subject of a sentence's main clause, as far as it can speak. */
final class MainSubjects {

  private final Words words;
  private final QuotedWords quoted;
  private final Phrases phrases;

  MainSubjects(Words words, QuotedWords quoted, Phrases phrases) {
    this.words = words;
    this.quoted = quoted;
    this.phrases = phrases;
  }

  /** The subject of a sentence's first verb. */
  Optional<Subject> before(Stretch sentence, int before) {
    for (int i = behindLeadIn(sentence, before) + 1; i < before; i++) {
      var term = words.term(i);
      boolean verb =
          (term.is(WordKind.AUXILIARY) && !words.isPossessive(i))
              || term.is(WordKind.FINITE)
              || term.isFiniteVerb()
              || (words.is(i, WordKind.LOOKS_PAST) && !words.isCapital(i));
      if (verb && !quoted.inUtterance(i)) {
        var subject = phrases.before(i, sentence.from());
        if (subject.isPresent() && phrases.isSpeaker(subject.get().head())) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the main clause begins: behind "After the lock broke,". */
  private int behindLeadIn(Stretch sentence, int before) {
    if (leadsIn(sentence)) {
      for (int i = sentence.from() + 1; i < before - 2; i++) {
        if (words.isComma(i)) {
          return i;
        }
      }
    }
    return sentence.from();
  }

  /** Whether words are a clause of their own: "The locks were old", not "Asked about the locks". */
  boolean isClause(Stretch before) {
    if (leadsIn(before) || words.is(before.from(), WordKind.WH)) {
      return false;
    }
    boolean verb = false;
    for (int i = before.from() + 1; i < before.to(); i++) {
      var term = words.term(i);
      if (quoted.inUtterance(i)) {
        return false;
      }
      verb |=
          (term.is(WordKind.AUXILIARY) && !words.isPossessive(i))
              || term.is(WordKind.FINITE)
              || (term.isFiniteVerb() && !words.isCapital(i));
    }
    var first = words.term(before.from());
    boolean participle =
        words.is(before.from(), WordKind.LOOKS_ONGOING)
            || words.is(before.from(), WordKind.LOOKS_PAST)
            || first.isVerb();
    return verb && !participle;
  }

  boolean leadsIn(Stretch before) {
    return words.is(before.from(), WordKind.PREPOSITION)
        || words.is(before.from(), WordKind.SUBORDINATOR);
  }
}
