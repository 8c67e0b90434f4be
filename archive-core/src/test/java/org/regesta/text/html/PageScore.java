package org.regesta.text.html;

import java.util.HashMap;
import java.util.Map;

/** How well a text meets what is marked on a page, 0 to 1. */
final class PageScore {

  private PageScore() {}

  static double of(LabelledPage page, boolean[] kept) {
    var text = page.text(kept);
    return page.gold().isEmpty() ? segments(page, text) : words(page.gold(), text);
  }

  /** F1 of the words, each as often as it stands there. */
  private static double words(String gold, String text) {
    Map<String, Integer> left = new HashMap<>();
    var wanted = Alignment.words(gold);
    wanted.forEach(word -> left.merge(word, 1, Integer::sum));
    var given = Alignment.words(text);
    int both = 0;
    for (var word : given) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return wanted.isEmpty() ? 0 : 2.0 * both / (wanted.size() + given.size());
  }

  /** The share of segments that are in it or out of it as they should be. */
  private static double segments(LabelledPage page, String text) {
    var line = Alignment.blanks(text);
    long in = page.with().stream().filter(s -> line.contains(Alignment.blanks(s))).count();
    long out = page.without().stream().filter(s -> !line.contains(Alignment.blanks(s))).count();
    return (double) (in + out) / Math.max(1, page.with().size() + page.without().size());
  }
}
