package org.regesta.speech;

/** Tells a phrase that can name who speaks from words that only stand where a subject would. */
final class ProperPhrases {

  private final Words words;
  private final Cast cast;

  ProperPhrases(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  boolean canSpeak(Stretch phrase) {
    return begins(phrase) && ends(phrase) && staysOnePhrase(phrase);
  }

  /** Not "of the board", "wants the plan", "seen by Hale". */
  private boolean begins(Stretch phrase) {
    int first = phrase.from();
    if (isName(first)) {
      return true;
    }
    var term = words.term(first);
    boolean verb =
        term.is(WordKind.AUXILIARY)
            || (term.is(WordKind.FINITE) && !words.isCapital(first))
            || (isVerbal(first) && phrase.length() > 1 && takesObject(first + 1));
    return !verb
        && !term.is(WordKind.PREPOSITION)
        && !term.is(WordKind.AND)
        && !term.is(WordKind.BUT)
        && !term.is(WordKind.NEGATION)
        && !(phrase.length() > 1 && beginsObject(first));
  }

  /** "follow him", "want the plan": a phrase of its own behind a word that is none. */
  private boolean beginsObject(int first) {
    int next = first + 1;
    return !words.is(first, WordKind.DETERMINER)
        && !words.isCapital(first)
        && !words.isNumber(first)
        && takesObject(next)
        && !words.is(next, WordKind.PREPOSITION);
  }

  private boolean isVerbal(int word) {
    return words.is(word, WordKind.LOOKS_ONGOING) || words.is(word, WordKind.LOOKS_PAST);
  }

  private boolean takesObject(int word) {
    return words.is(word, WordKind.DETERMINER)
        || words.is(word, WordKind.OBJECT_PRONOUN)
        || words.is(word, WordKind.PREPOSITION)
        || words.is(word, WordKind.INDEFINITE_PRONOUN);
  }

  /** Not "mayor since", "its own", "the last", nor a number alone. */
  private boolean ends(Stretch phrase) {
    int last = phrase.to() - 1;
    if (isName(last)) {
      return true;
    }
    var term = words.term(last);
    boolean alone = phrase.length() == 1;
    return !term.is(WordKind.PREPOSITION)
        && !term.is(WordKind.AND)
        && !term.is(WordKind.BUT)
        && !term.is(WordKind.AUXILIARY)
        && !term.is(WordKind.POSSESSIVE_PRONOUN)
        && !term.is(WordKind.ARTICLE)
        && !(term.is(WordKind.QUALITY) && !words.isCapital(last))
        && !(alone && (words.isNumber(last) || term.is(WordKind.DETERMINER) || isLoose(last)));
  }

  /** An adverb, a lower-case verb form or a stray letter, alone. */
  private boolean isLoose(int word) {
    return words.is(word, WordKind.ADVERB)
        || (!words.isCapital(word) && words.spelling(word).length() < 3)
        || (!words.isCapital(word)
            && (words.is(word, WordKind.LOOKS_ADVERB) || words.is(word, WordKind.LOOKS_ONGOING)));
  }

  /** A pronoun in a phrase belongs to another clause; but "most of them" is one phrase. */
  private boolean staysOnePhrase(Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean pronoun =
          words.is(i, WordKind.SUBJECT_PRONOUN) || words.is(i, WordKind.OBJECT_PRONOUN);
      boolean governed = i > phrase.from() && words.is(i - 1, WordKind.OF);
      if (pronoun && !governed && !words.is(i, WordKind.POSSESSIVE_PRONOUN)) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int word) {
    return cast.nameAt(word).isPresent();
  }
}
