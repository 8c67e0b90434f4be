package org.regesta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a text into sentences: at '.', '!', '?' and '…' with the marks that close after them, and
 * at blank lines; and, somewhere, what goes on for pages without an end. A sentence inside a
 * quotation counts as a sentence of its own; whether it is part of a larger one is for those to say
 * who know the quotations.
 *
 * <p>Thread-safe; the tables are read once.
 */
public final class Sentences {

  /**
   * UTF-16 units of the longest sentence. What goes on without an end for longer (a table, a list
   * of names, a text made to be slow) is parted at a space, so that the work on a text grows with
   * its length alone.
   */
  static final int LONGEST = 6_000;

  private static final int VARIATION = 0xFE0F;
  private static final int JOINER = 0x200D;

  private final Map<String, String> abbreviations;
  private final Set<String> starters;

  public Sentences(Language language) {
    abbreviations =
        language.table("abbreviations").stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1), (a, b) -> a));
    starters =
        language.table("sentence-starters").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The sentences of a stretch of the text, in its order; offsets count in the whole text. */
  public List<Sentence> of(String text, int begin, int end) {
    var sentences = new ArrayList<Sentence>();
    int start = skipSpace(text, begin, end);
    int at = start;
    while (at < end) {
      int stop = endAfter(text, at, start, end);
      if (stop < 0 && at - start + 1 >= LONGEST) {
        stop = parted(text, start, at + 1);
      }
      if (stop < 0) {
        at++;
        continue;
      }
      add(sentences, text, start, stop);
      start = skipSpace(text, stop, end);
      at = start;
    }
    add(sentences, text, start, end);
    return List.copyOf(sentences);
  }

  /** Whether a word with this spelling is written with a full stop that belongs to it. */
  public boolean isAbbreviation(String word) {
    return !"letter".equals(abbreviations.getOrDefault(word, "letter"));
  }

  /** Whether a word looks like the initial of a name: one capital letter that is no word itself. */
  public boolean isInitial(String word) {
    return word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && !"letter".equals(abbreviations.get(word));
  }

  /** Behind the last space of what is too long, or where it is cut without one. */
  private static int parted(String text, int start, int end) {
    for (int at = end; at > start + LONGEST / 2; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Where the sentence ends if its end is marked here, or -1. */
  private int endAfter(String text, int at, int start, int end) {
    char unit = text.charAt(at);
    if (unit == '\n') {
      return blankLine(text, at, end) ? at : -1;
    }
    if (unit != '.' && unit != '!' && unit != '?' && unit != '\u2026') {
      return -1;
    }
    int stop = at + 1;
    while (stop < end && isTerminal(text.charAt(stop))) {
      stop++;
    }
    boolean several = stop > at + 1 || unit == '\u2026';
    int marks = stop;
    while (stop < end && isClosing(text.charAt(stop))) {
      stop++;
    }
    if (stop >= end) {
      return end;
    }
    if (!Character.isWhitespace(text.charAt(stop)) && !Character.isSpaceChar(text.charAt(stop))) {
      return gluedEnd(text, at, stop, marks) ? stop : -1;
    }
    int next = skipSpace(text, stop, end);
    if (next >= end || blankLine(text, stop, next)) {
      return stop;
    }
    int pictures = skipPictures(text, next, end);
    if (pictures > next) {
      return pictures;
    }
    if (!mayBegin(text, next, end)) {
      return -1;
    }
    if (several && unit != '!' && unit != '?') {
      return stop;
    }
    return unit != '.' || stop > marks || endsWord(text, at, start, next, end) ? stop : -1;
  }

  /** A full stop with no space behind it: "was here.Then they left". */
  private static boolean gluedEnd(String text, int at, int stop, int marks) {
    if (stop > marks || stop + 1 >= text.length() || at < 2) {
      return false;
    }
    return Character.isLowerCase(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(stop))
        && Character.isLowerCase(text.charAt(stop + 1))
        && text.charAt(at) == '.';
  }

  private boolean endsWord(String text, int dot, int start, int next, int end) {
    int from = dot;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    var word = text.substring(from, dot);
    var following = wordAt(text, next, end);
    boolean dotted = from > start && text.charAt(from - 1) == '.' && word.length() <= 2;
    if (dotted) {
      return starters.contains(following) || isOpening(text.charAt(next));
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return "letter".equals(abbreviations.get(word)) && starters.contains(following);
    }
    var kind = abbreviations.getOrDefault(word, "");
    return switch (kind) {
      case "name" -> false;
      case "number" -> starters.contains(following) && !Character.isDigit(text.charAt(next));
      case "word" -> !Character.isDigit(text.charAt(next));
      case "open" -> starters.contains(following) || isOpening(text.charAt(next));
      default -> true;
    };
  }

  private static boolean mayBegin(String text, int at, int end) {
    int point = at;
    while (point < end && isOpening(text.charAt(point))) {
      point++;
    }
    if (point >= end) {
      return false;
    }
    int first = text.codePointAt(point);
    return !Character.isLetter(first)
        ? Character.isDigit(first) || isBullet(first)
        : !Character.isLowerCase(first);
  }

  private static String wordAt(String text, int at, int end) {
    int stop = at;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(at, stop);
  }

  private static boolean blankLine(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks > 1;
  }

  private static boolean isTerminal(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '\u2026';
  }

  private static boolean isClosing(char unit) {
    return switch (unit) {
      case '"', '\'', '\u2019', '\u201d', '\u00bb', ')', ']' -> true;
      default -> false;
    };
  }

  private static boolean isOpening(char unit) {
    return switch (unit) {
      case '"', '\'', '\u2018', '\u201c', '\u201e', '\u00ab', '(', '[' -> true;
      default -> false;
    };
  }

  /** Behind the pictures that people put after their sentences: "It opened. ☺ She left." */
  private static int skipPictures(String text, int from, int end) {
    int at = from;
    while (at < end && isPicture(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    boolean alone = at >= end || Character.isWhitespace(text.charAt(at));
    return alone ? at : from;
  }

  private static boolean isPicture(int point) {
    return Character.getType(point) == Character.OTHER_SYMBOL
        || Character.isEmojiModifier(point)
        || point == VARIATION
        || point == JOINER;
  }

  private static boolean isBullet(int point) {
    return switch (point) {
      case '\u2022', '-', '*', '$', '\u00a3', '\u20ac', '@', '#' -> true;
      default -> false;
    };
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static void add(List<Sentence> sentences, String text, int start, int stop) {
    int end = stop;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Sentence(start, end));
    }
  }
}
