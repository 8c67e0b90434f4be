package org.regesta.speech;

/** Tells the words around a noun phrase that only say when: "a week later", "last week". */
final class TimeWords {

  private final Words words;
  private final Cast cast;

  TimeWords(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** Whether a word before a time is part of it: the "last" of "last week". */
  boolean belongsToTime(int word) {
    int next = word + 1;
    if (next >= words.size() || words.isCapital(word)) {
      return false;
    }
    boolean time = words.is(next, WordKind.DAY) || words.is(next, WordKind.SPAN);
    boolean qualified =
        next + 1 < words.size() && words.is(next, WordKind.QUALITY) && isTime(next + 1);
    return (time && (words.is(word, WordKind.QUALITY) || isPointer(word)))
        || (qualified && isPointer(word))
        || isSpanAgo(word);
  }

  /** "this", "that", "the": not the "every" of "every Friday", which is part of a name as well. */
  private boolean isPointer(int word) {
    return words.is(word, WordKind.DETERMINER) && !words.is(word, WordKind.POSSESSIVE_PRONOUN);
  }

  private boolean isTime(int word) {
    return words.is(word, WordKind.DAY) || words.is(word, WordKind.SPAN);
  }

  /** "two days ago": the length of time before an adverb, and its number. */
  private boolean isSpanAgo(int word) {
    int next = word + 1;
    if (words.is(word, WordKind.SPAN)) {
      return words.is(next, WordKind.ADVERB);
    }
    boolean counts = words.isNumber(word) || words.is(word, WordKind.DETERMINER);
    return counts
        && words.is(next, WordKind.SPAN)
        && next + 1 < words.size()
        && words.is(next + 1, WordKind.ADVERB);
  }

  /** Where the phrase begins behind what says when: "a week later the secretary". */
  int behindLeadIn(int from, int to) {
    int at = from;
    while (at < to && leadsToTime(at)) {
      at++;
    }
    if (at >= to || !isTime(at) || (at > from && words.isCapital(at))) {
      return from;
    }
    at++;
    while (at < to && (words.is(at, WordKind.ADVERB) || words.isComma(at))) {
      at++;
    }
    return at < to && beginsAnew(at) ? at : from;
  }

  private boolean leadsToTime(int word) {
    return words.isNumber(word)
        || words.is(word, WordKind.QUALITY)
        || (words.is(word, WordKind.DETERMINER) && !words.is(word, WordKind.POSSESSIVE_PRONOUN));
  }

  private boolean beginsAnew(int word) {
    return words.is(word, WordKind.DETERMINER)
        || words.is(word, WordKind.ROLES)
        || cast.nameAt(word).filter(name -> name.whole().from() == word).isPresent();
  }
}
