package org.regesta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parts a bare text at its blank lines; where a line is longer than any that was wrapped by hand,
 * each line break parts too.
 */
final class Paragraphs {

  /** No page or mail is wrapped at more characters than this. */
  private static final int WRAPPED = 160;

  private Paragraphs() {}

  static List<Block> of(String text) {
    var blocks = new ArrayList<Block>();
    each(text, blocks::add);
    return List.copyOf(blocks);
  }

  /** Hands over one paragraph after the other. */
  static void each(String text, Consumer<Block> blocks) {
    int begin = -1;
    int end = 0;
    int line = 0;
    while (line <= text.length()) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 ? text.length() : next;
      if (isBlank(text, line, stop)) {
        add(text, blocks, begin, end);
        begin = -1;
      } else {
        begin = begin < 0 ? line : begin;
        end = stop;
      }
      line = stop + 1;
    }
    add(text, blocks, begin, end);
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(String text, Consumer<Block> blocks, int begin, int end) {
    if (begin < 0) {
      return;
    }
    if (!hasLongLine(text, begin, end)) {
      blocks.accept(new Block(Block.Kind.PARAGRAPH, new Passage(begin, end)));
      return;
    }
    for (int line = begin; line < end; ) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 || next > end ? end : next;
      if (stop > line) {
        blocks.accept(new Block(Block.Kind.PARAGRAPH, new Passage(line, stop)));
      }
      line = stop + 1;
    }
  }

  /** Whether a line that another follows is too long to have been wrapped. */
  private static boolean hasLongLine(String text, int begin, int end) {
    int line = begin;
    for (int next = text.indexOf('\n', line); next >= 0 && next < end; ) {
      if (next - line > WRAPPED) {
        return true;
      }
      line = next + 1;
      next = text.indexOf('\n', line);
    }
    return false;
  }
}
