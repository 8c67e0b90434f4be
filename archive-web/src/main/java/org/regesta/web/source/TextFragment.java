package org.regesta.web.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The directive that has a browser scroll to words in a tab of its own (URL Fragment Text
 * Directives, WICG). In a frame it does nothing.
 */
final class TextFragment {

  /** A short text is named whole, a long one by its first and its last words. */
  private static final int SHORT = 12;

  private static final int EACH_SIDE = 4;

  private TextFragment() {}

  /** Behind a {@code #} and, where there is one, an id. */
  static String of(String words) {
    var list = Arrays.stream(words.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (list.isEmpty()) {
      return "";
    }
    return list.size() <= SHORT
        ? ":~:text=" + encoded(list)
        : ":~:text="
            + encoded(list.subList(0, EACH_SIDE))
            + ","
            + encoded(list.subList(list.size() - EACH_SIDE, list.size()));
  }

  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
