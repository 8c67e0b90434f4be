package org.regesta.speech;

import java.util.Optional;

/** The words behind a name that say what its bearer is: ", the harbour master of Leeds,". */
final class Apposition {

  private static final int LONGEST = 30;

  private final Words words;

  Apposition(Words words) {
    this.words = words;
  }

  /** The role behind a name that ends here, its article and commas left out. */
  Optional<Stretch> behind(int end) {
    if (end + 2 >= words.size() || !words.isComma(end)) {
      return Optional.empty();
    }
    int from = end + 1;
    if (words.is(from, WordKind.WHO) && words.is(from + 1, WordKind.BE)) {
      return Optional.empty();
    }
    boolean article = words.is(from, WordKind.DETERMINER);
    int first = article ? from + 1 : from;
    if (!article && !words.is(from, WordKind.ROLE)) {
      return Optional.empty();
    }
    int stop = endOfRole(first);
    boolean role = false;
    for (int i = first; i < stop; i++) {
      role |= words.is(i, WordKind.ROLE) || words.is(i, WordKind.ROLES);
    }
    return role && stop > first ? Optional.of(new Stretch(first, stop)) : Optional.empty();
  }

  private int endOfRole(int first) {
    int at = first;
    while (at < words.size() && at < first + LONGEST) {
      if (words.isComma(at)) {
        int on = endOfList(at);
        if (on < 0) {
          return at;
        }
        at = on;
      } else if (words.is(at, WordKind.WHO)
          || words.is(at, WordKind.AUXILIARY)
          || endsSentence(at)) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  /** "for Norway, Sweden and Denmark": where the list that this comma is part of ends, or -1. */
  private int endOfList(int comma) {
    for (int i = comma + 1; i < Math.min(words.size(), comma + 6); i++) {
      if (words.is(i, WordKind.AND)) {
        return i + 1;
      }
      if (!words.isCapital(i) && !words.isComma(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsSentence(int at) {
    return switch (words.spelling(at)) {
      case ".", "!", "?", ";", ":", "\u2014", "\u2013", "(", "\u201c", "\u2018", "\"" -> true;
      default -> false;
    };
  }
}
