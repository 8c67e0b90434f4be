package org.regesta.citation;

import java.util.Arrays;

/** Text of a source made fit for a field. */
final class Plain {

  private Plain() {}

  /** On one line: white space and control characters as one space; no half of a character pair. */
  static String line(String text) {
    var plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        space = !plain.isEmpty();
      } else if (isText(point)) {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.appendCodePoint(point);
      }
    }
    return plain.toString();
  }

  /** As a sentence begins: with a capital, where the first word is in small letters only. */
  static String begun(String words) {
    var first = words.codePoints().takeWhile(Character::isLetterOrDigit).toArray();
    boolean small = first.length > 0 && Arrays.stream(first).allMatch(Character::isLowerCase);
    if (!small) {
      return words;
    }
    int rest = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(first[0])) + words.substring(rest);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || point == 0x85 || Character.isISOControl(point);
  }

  /** What XML 1.0 can hold, less the marks that turn the direction of what follows. */
  private static boolean isText(int point) {
    boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    return !turns
        && point != 0xFEFF
        && (point < 0xD800 || point > 0xDFFF)
        && point != 0xFFFE
        && point != 0xFFFF;
  }
}
