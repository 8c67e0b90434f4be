package org.regesta.text.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a plain text without the white space around it.
 *
 * @param number from 1
 * @param begin offset of its first word in the line
 */
record TextLine(int number, int begin, String words) {

  boolean isBlank() {
    return words.isEmpty();
  }

  static List<TextLine> of(String text) {
    var lines = new ArrayList<TextLine>();
    for (var line : Lines.of(text)) {
      lines.add(of(lines.size() + 1, line));
    }
    return lines;
  }

  private static TextLine of(int number, String line) {
    int begin = 0;
    int end = line.length();
    while (begin < end && isSpace(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return new TextLine(number, begin, line.substring(begin, end));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
