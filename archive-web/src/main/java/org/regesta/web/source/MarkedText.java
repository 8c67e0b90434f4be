package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut at the passage that was asked for.
 *
 * @param parts in the order of the text; joined they are the text
 */
record MarkedText(List<Part> parts) {

  /** A stretch of the text. */
  record Part(String words, boolean marked) {}

  /**
   * @param from UTF-16 offset of the passage
   * @param to after its last unit; a passage outside the text marks nothing
   */
  static MarkedText of(String text, int from, int to) {
    if (from < 0 || to > text.length() || from >= to) {
      return new MarkedText(List.of(new Part(text, false)));
    }
    var parts = new ArrayList<Part>();
    add(parts, text.substring(0, from), false);
    add(parts, text.substring(from, to), true);
    add(parts, text.substring(to), false);
    return new MarkedText(List.copyOf(parts));
  }

  private static void add(List<Part> parts, String words, boolean marked) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, marked));
    }
  }
}
