package org.regesta.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a bare text at its blank lines. */
final class Paragraphs {

  private Paragraphs() {}

  static List<Block> of(String text) {
    var blocks = new ArrayList<Block>();
    int begin = -1;
    int end = 0;
    int line = 0;
    while (line <= text.length()) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 ? text.length() : next;
      if (text.substring(line, stop).isBlank()) {
        add(blocks, begin, end);
        begin = -1;
      } else {
        begin = begin < 0 ? line : begin;
        end = stop;
      }
      line = stop + 1;
    }
    add(blocks, begin, end);
    return List.copyOf(blocks);
  }

  private static void add(List<Block> blocks, int begin, int end) {
    if (begin >= 0) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Passage(begin, end)));
    }
  }
}
