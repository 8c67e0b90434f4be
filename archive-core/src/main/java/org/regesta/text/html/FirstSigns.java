package org.regesta.text.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a first judgement makes of the blocks around a block: the second judgement sees by it that a
 * scrap stands amid an article, or a sentence amid furniture.
 */
final class FirstSigns {

  private static final int AROUND = 5;
  private static final double NONE = -1;

  private FirstSigns() {}

  static void put(List<PageBlock> blocks, Element root, double[] first, double[][] rows) {
    var likeness = Likeness.of(blocks, root);
    double all = 1;
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      var block = blocks.get(i);
      double weighed = first[i] * block.length();
      for (var at = block.region(); at != null; at = at.parent) {
        at.first += weighed;
      }
      likeness.of(block).first += weighed;
      all += block.length();
      sum += weighed;
    }
    double before = 0;
    for (int i = 0; i < first.length; i++) {
      var row = rows[i];
      var block = blocks.get(i);
      row[Sign.FIRST.column()] = first[i];
      row[Sign.FIRST_PREVIOUS.column()] = at(first, i - 1);
      row[Sign.FIRST_BEFORE.column()] = at(first, i - 2);
      row[Sign.FIRST_NEXT.column()] = at(first, i + 1);
      row[Sign.FIRST_AFTER.column()] = at(first, i + 2);
      row[Sign.FIRST_AROUND.column()] = around(blocks, first, i);
      var region = block.region();
      var parent = region.parent == null ? region : region.parent;
      var above = parent.parent == null ? parent : parent.parent;
      var higher = above.parent == null ? above : above.parent;
      row[Sign.FIRST_PARENT.column()] = parent.first / Math.max(1, parent.chars);
      row[Sign.FIRST_ABOVE.column()] = above.first / Math.max(1, above.chars);
      row[Sign.FIRST_HIGHER.column()] = higher.first / Math.max(1, higher.chars);
      var alike = likeness.of(block);
      row[Sign.FIRST_ALIKE.column()] = alike.first / Math.max(1, alike.chars);
      row[Sign.FIRST_PAGE.column()] = sum / all;
      row[Sign.FIRST_EARLIER.column()] = before / Math.max(1, sum);
      before += first[i] * block.length();
      row[Sign.FIRST_LATER.column()] = 1 - before / Math.max(1, sum);
    }
  }

  private static double at(double[] first, int i) {
    return i < 0 || i >= first.length ? NONE : first[i];
  }

  private static double around(List<PageBlock> blocks, double[] first, int i) {
    double sum = 0;
    double chars = 1;
    for (int j = Math.max(0, i - AROUND); j < Math.min(first.length, i + AROUND + 1); j++) {
      if (j != i) {
        sum += first[j] * blocks.get(j).length();
        chars += blocks.get(j).length();
      }
    }
    return sum / chars;
  }
}
