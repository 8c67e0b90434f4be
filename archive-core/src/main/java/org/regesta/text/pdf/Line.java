package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words on one line of writing, from left to right. */
record Line(List<Word> words) {

  Line {
    words = List.copyOf(words);
  }

  /** The lines of a region of one column, from top to bottom. */
  static List<Line> of(List<Word> region) {
    var sorted = region.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList();
    var lines = new ArrayList<Line>();
    var open = new ArrayList<Word>();
    for (var word : sorted) {
      if (!open.isEmpty() && !isOn(open, word)) {
        lines.add(line(open));
        open.clear();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      lines.add(line(open));
    }
    return lines;
  }

  /** Raised and lowered type still belongs to the line. */
  private static boolean isOn(List<Word> line, Word word) {
    float size = Math.max(line.getLast().size(), word.size());
    return word.baseline() - line.getFirst().baseline() < 0.45f * size;
  }

  private static Line line(List<Word> words) {
    return new Line(words.stream().sorted(Comparator.comparingDouble(Word::left)).toList());
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float baseline() {
    return words.getFirst().baseline();
  }

  /** The size of most of its words. */
  float size() {
    return Columns.medianSize(words);
  }

  boolean isBold() {
    return words.stream().allMatch(word -> word.weight() == Word.Weight.BOLD);
  }

  int page() {
    return words.getFirst().page();
  }
}
