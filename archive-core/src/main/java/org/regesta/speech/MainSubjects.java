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

  boolean leadsIn(Stretch before) {
    return words.is(before.from(), WordKind.PREPOSITION)
        || words.is(before.from(), WordKind.SUBORDINATOR);
  }
}
