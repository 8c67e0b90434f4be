package org.regesta.event;

import java.util.List;

/**
 * How a dating stands in its clause.
 *
 * @param from index of the first word that belongs to it: its preposition, or itself
 * @param first index of the dating's first word
 * @param end index after its last word
 * @param word the preposition, or empty
 * @param bareAllowed whether it can say when without a preposition: "yesterday", "last week"
 * @param definite whether it points at a known stretch of time: "those eight years"
 */
record Tie(
    Kind kind, int from, int first, int end, String word, boolean bareAllowed, boolean definite) {

  /** The way it is tied. */
  enum Kind {
    JOINED,
    BARE,
    NAMING,
    COMPARED,
    LOOSE
  }

  static Tie of(List<Word> words, int first, int end, EventWords known) {
    boolean bare = bareAllowed(words, first, end, known);
    boolean definite = startsDefinite(words.get(first), known);
    if (measured(words, first, known)) {
      return new Tie(
          Kind.JOINED, first - 3, first, end, words.get(first - 1).form(), bare, definite);
    }
    int at = before(words, first, end, known);
    if (at < 0 || !isPreposition(words.get(at))) {
      return new Tie(Kind.BARE, first, first, end, "", bare, definite);
    }
    var before = words.get(at).form();
    var kind =
        known.ties("compares", before)
            ? Kind.COMPARED
            : known.ties("names", before)
                ? Kind.NAMING
                : known.ties("joins", before) ? Kind.JOINED : Kind.LOOSE;
    return new Tie(kind, at, first, end, before, bare, definite);
  }

  /** "as early as": a word of comparison twice, with how much between. */
  private static boolean measured(List<Word> words, int first, EventWords known) {
    return first >= 3
        && known.ties("compares", words.get(first - 1).form())
        && words.get(first - 1).form().equals(words.get(first - 3).form())
        && isDegree(words.get(first - 2), known);
  }

  private static boolean isPreposition(Word word) {
    return word.role() == Role.PREPOSITION || word.role() == Role.SUBORDINATOR;
  }

  /** The word that may tie: the dating's own first ("since 2016"), or one before it, or -1. */
  private static int before(List<Word> words, int first, int end, EventWords known) {
    if (end > first + 1 && isPreposition(words.get(first))) {
      return first;
    }
    int at = first - 1;
    while (at >= 0 && isDegree(words.get(at), known)) {
      at--;
    }
    return at >= 0 && !words.get(at).dated() ? at : -1;
  }

  private static boolean isDegree(Word word, EventWords known) {
    return !word.dated() && (known.isDegree(word.form()) || word.role() == Role.ADVERB);
  }

  private static boolean startsDefinite(Word word, EventWords known) {
    return word.role() == Role.POSSESSIVE || known.isArticle(word.form());
  }

  private static boolean bareAllowed(List<Word> words, int first, int end, EventWords known) {
    return known.ties("bare-first", words.get(first).form())
        || known.ties("bare-last", words.get(end - 1).form());
  }
}
