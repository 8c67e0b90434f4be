package org.regesta.text.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a hyphen at the end of a line belongs to the word. The document itself is asked first:
 * which of the two spellings does it use elsewhere?
 */
final class Hyphens {

  private final Set<String> spellings = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (var line : lines) {
      for (int i = 0; i < line.words().size() - 1; i++) {
        spellings.add(key(line.words().get(i).text()));
      }
    }
  }

  /** Whether the hyphen only marks that the word goes on in the next line. */
  boolean isBreak(String before, String after) {
    int end = before.length() - 1;
    if (end < 1 || !isHyphen(before.charAt(end)) || !Character.isLetter(before.charAt(end - 1))) {
      return false;
    }
    if (before.charAt(end) == '\u00ad') {
      return true;
    }
    return Paragraph.startsLower(after) && !spellings.contains(key(before + after));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", "");
  }
}
