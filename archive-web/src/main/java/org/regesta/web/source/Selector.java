package org.regesta.web.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regesta.text.Passage;

/**
 * The two ways in which a Web Annotation names words in a text (W3C Recommendation of 2017-02-23,
 * 4.2.4 and 4.2.5): by the words and what stands beside them, and by place. Places count in code
 * points, as the Recommendation wants, where all of Regesta counts in UTF-16.
 */
final class Selector {

  private static final int CONTEXT = 32;

  private Selector() {}

  static List<Map<String, Object>> of(String text, Passage words) {
    return List.of(quote(text, words), position(text, words));
  }

  private static Map<String, Object> quote(String text, Passage words) {
    var selector = new LinkedHashMap<String, Object>();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", words.of(text));
    selector.put("prefix", text.substring(back(text, words.begin()), words.begin()));
    selector.put("suffix", text.substring(words.end(), forth(text, words.end())));
    return selector;
  }

  private static Map<String, Object> position(String text, Passage words) {
    var selector = new LinkedHashMap<String, Object>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", text.codePointCount(0, words.begin()));
    selector.put("end", text.codePointCount(0, words.end()));
    return selector;
  }

  /** Never in the middle of a character. */
  private static int back(String text, int from) {
    int length = Math.min(CONTEXT, text.codePointCount(0, from));
    return text.offsetByCodePoints(from, -length);
  }

  private static int forth(String text, int from) {
    int length = Math.min(CONTEXT, text.codePointCount(from, text.length()));
    return text.offsetByCodePoints(from, length);
  }
}
