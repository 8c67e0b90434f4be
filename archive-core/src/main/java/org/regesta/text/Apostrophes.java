package org.regesta.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.regesta.language.Language;

/** Tells apostrophes from single quotation marks. Offsets count in the whole text. */
final class Apostrophes {

  /** How far ahead the answer is looked for: a text of one endless paragraph must not be slow. */
  private static final int REACH = 4_000;

  /** Words that begin with an apostrophe for what was left out. */
  private static final Set<String> CLIPPED = Set.copyOf(words("clipped"));

  private static final int LONGEST = CLIPPED.stream().mapToInt(String::length).max().orElse(0) + 1;

  /** What may stand behind two figures that an apostrophe begins: "’90s". */
  private static final Set<String> YEARS = Set.copyOf(words("years"));

  /** How a word may end that an apostrophe closes: "workers’", "goin’". */
  private static final List<String> BEFORE = words("before");

  private final String text;

  Apostrophes(String text) {
    this.text = text;
  }

  /** Whether a single mark here can open a quotation: no letter before it, a word after it. */
  boolean mayOpen(int at, int begin, int end) {
    if ((at > begin && Character.isLetterOrDigit(text.charAt(at - 1))) || at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Character.isWhitespace(next) || isClosingPunctuation(next)) {
      return false;
    }
    return !isClipped(at + 1, end);
  }

  /** Whether a closing single mark follows before the paragraph ends. */
  boolean closesLater(int at, int end) {
    int stop = Math.min(end, at + REACH);
    for (int i = at + 1; i < stop; i++) {
      if (isSingle(text.charAt(i)) && mayClose(i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a single mark here stands behind a word or stop, with no letter behind itself. */
  boolean mayClose(int at, int end) {
    return !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /**
   * Whether a mark that may close is an apostrophe all the same: "the workers’ rights", "goin’
   * home". It is where a surer closing mark follows before the next opening one.
   *
   * @param runsOn whether the next paragraph begins with an opening mark
   */
  boolean isPossessive(int at, int end, boolean runsOn) {
    if (!couldBePossessive(at, end)) {
      return false;
    }
    int stop = Math.min(end, at + REACH);
    for (int i = at + 1; i < stop; i++) {
      char unit = text.charAt(i);
      if (unit == '\u2018' || (unit == '\'' && mayOpen(i, at, end))) {
        return false;
      }
      if (isSingle(unit) && mayClose(i, end) && !couldBePossessive(i, end)) {
        return true;
      }
    }
    return runsOn;
  }

  private boolean couldBePossessive(int at, int end) {
    return at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 2))
        && BEFORE.stream().anyMatch(ending -> text.startsWith(ending, at - ending.length()));
  }

  private boolean isClipped(int from, int end) {
    int stop = from;
    while (stop < end && stop < from + LONGEST && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    var word = text.substring(from, stop);
    if (CLIPPED.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return word.length() >= 2
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1))
        && (word.length() == 2 || YEARS.contains(word.substring(2)));
  }

  private static List<String> words(String kind) {
    return Language.UNDETERMINED.words("apostrophes", kind);
  }

  static boolean isSingle(char unit) {
    return unit == '\u2019' || unit == '\'';
  }

  private static boolean isClosingPunctuation(char unit) {
    return switch (unit) {
      case '.', ',', ';', ':', '!', '?', ')', ']' -> true;
      default -> false;
    };
  }
}
