package org.regesta.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntBinaryOperator;
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

  private static final int OPENS = 1;
  private static final int CLOSES = 2;

  private final String text;
  private final Ahead closers;
  private final Ahead deciders;

  Apostrophes(String text) {
    this.text = text;
    this.closers = new Ahead(this::closer);
    this.deciders = new Ahead(this::decider);
  }

  private int closer(int at, int end) {
    return isSingle(text.charAt(at)) && mayClose(at, end) ? CLOSES : 0;
  }

  /** What decides of a mark before it whether it was an apostrophe. */
  private int decider(int at, int end) {
    char unit = text.charAt(at);
    if (unit == '\u2018' || (unit == '\'' && mayOpen(at, 0, end))) {
      return OPENS;
    }
    return closer(at, end) == CLOSES && !couldBePossessive(at, end) ? CLOSES : 0;
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
    int found = closers.next(at + 1, stop, end);
    return found < stop;
  }

  /**
   * Looks ahead for the next place of a kind, and looks at no place twice: what was found for one
   * mark holds for those behind it.
   */
  private static final class Ahead {
    private final IntBinaryOperator kind;
    private int from;
    private int to;
    private int end = -1;
    private int found;

    /**
     * @param kind of a place and the end of its paragraph: 0 where it is none that is sought
     */
    Ahead(IntBinaryOperator kind) {
      this.kind = kind;
    }

    /** The first place from here on, or a stop. */
    int next(int begin, int stop, int paragraphEnd) {
      if (paragraphEnd != end || begin < from || begin > to) {
        to = begin;
        found = 0;
      }
      from = begin;
      end = paragraphEnd;
      while (to < stop && found == 0) {
        found = kind.applyAsInt(to, end);
        to += found == 0 ? 1 : 0;
      }
      return Math.min(to, stop);
    }

    /** Of which kind the place was. */
    int kind() {
      return found;
    }
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
    if (deciders.next(at + 1, stop, end) < stop) {
      return deciders.kind() == CLOSES;
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
