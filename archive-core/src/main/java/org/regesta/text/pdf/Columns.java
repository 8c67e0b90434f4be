package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Parts a page into the columns that are read one after the other: where white space runs down
 * between words over some lines, what stands to its left is read before what stands to its right.
 */
final class Columns {

  private static final int DEEPEST = 12;
  private static final float FEWEST_LINES = 3.5f;

  private Columns() {}

  /** The words of a page in regions of one column each, in reading order. */
  static List<List<Word>> of(List<Word> words) {
    var regions = new ArrayList<List<Word>>();
    part(words, regions, 0);
    return regions;
  }

  private static void part(List<Word> words, List<List<Word>> regions, int depth) {
    if (words.isEmpty()) {
      return;
    }
    float size = medianSize(words);
    var gutter = depth < DEEPEST ? Gutter.tallest(words, size) : Optional.<Gutter>empty();
    if (gutter.isEmpty() || gutter.get().height() < FEWEST_LINES * size) {
      regions.add(words);
      return;
    }
    var cut = gutter.get();
    part(words.stream().filter(cut::isAbove).toList(), regions, depth + 1);
    part(words.stream().filter(cut::isLeft).toList(), regions, depth + 1);
    part(words.stream().filter(cut::isRight).toList(), regions, depth + 1);
    part(words.stream().filter(cut::isBelow).toList(), regions, depth + 1);
  }

  static float medianSize(List<Word> words) {
    var sizes = words.stream().map(Word::size).sorted(Comparator.naturalOrder()).toList();
    return sizes.get(sizes.size() / 2);
  }
}
