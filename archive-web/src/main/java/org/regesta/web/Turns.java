package org.regesta.web;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * Marks in a text that turn the direction of writing (Unicode Standard Annex 9, 2). Those of a
 * source may order its own words, and nothing that stands beside them.
 */
final class Turns {

  private static final Pattern MARKS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final char OVERRIDE_LEFT_TO_RIGHT = '\u202D';
  private static final char OVERRIDE_RIGHT_TO_LEFT = '\u202E';

  private Turns() {}

  static boolean isIn(CharSequence text) {
    return MARKS.matcher(text).find();
  }

  /**
   * The text with every turn ended that it begins, and none ended that it has not begun. What would
   * show letters in another order than they are written in is left out: no orthography needs it.
   */
  static String ended(CharSequence text) {
    var ended = new StringBuilder(text.length() + 2);
    var open = new ArrayDeque<Character>();
    text.chars()
        .mapToObj(sign -> (char) sign)
        .forEach(sign -> {
          switch (sign) {
            case OVERRIDE_LEFT_TO_RIGHT, OVERRIDE_RIGHT_TO_LEFT -> {}
            case '\u202A', '\u202B' -> begin(sign, END_OF_EMBEDDING, open, ended);
            case '\u2066', '\u2067', '\u2068' -> begin(sign, END_OF_ISOLATE, open, ended);
            case END_OF_EMBEDDING, END_OF_ISOLATE -> {
              if (!open.isEmpty() && open.peek().equals(sign)) {
                ended.append(open.pop());
              }
            }
            default -> ended.append(sign);
          }
        });
    open.forEach(ended::append);
    return ended.toString();
  }

  private static void begin(char sign, char end, ArrayDeque<Character> open, StringBuilder ended) {
    open.push(end);
    ended.append(sign);
  }
}
