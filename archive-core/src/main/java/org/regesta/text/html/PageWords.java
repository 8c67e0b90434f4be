package org.regesta.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regesta.language.Language;

/** What short blocks of furniture say, in whatever language: "share", "read more", "comments". */
final class PageWords {

  private static final Sign FIRST = Sign.SAYS_SHARE;
  private static final Sign LAST = Sign.SAYS_AGENCY;

  /** Longer blocks say something of their own. */
  private static final int LONGEST = 240;

  private static final int MOST_WORDS = 4;

  private final Map<String, Integer> phrases = new HashMap<>();

  /** Of languages that write no blanks between words. */
  private final Map<String, Integer> unspaced = new HashMap<>();

  PageWords() {
    for (var row : Language.UNDETERMINED.table("page-words")) {
      var phrase = row.get(1);
      int bit = bit(Sign.valueOf("SAYS_" + row.getFirst().toUpperCase(Locale.ROOT)));
      var into = phrase.codePoints().anyMatch(PageWords::isUnspaced) ? unspaced : phrases;
      into.merge(phrase, bit, (one, other) -> one | other);
    }
  }

  private static boolean isUnspaced(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  private static int bit(Sign sign) {
    return 1 << (sign.column() - FIRST.column());
  }

  static boolean says(int said, Sign sign) {
    return (said & bit(sign)) != 0;
  }

  /** The kinds of words in a block, a bit each; none in a long one. */
  int of(String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    var words = words(text);
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      var phrase = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
        phrase.append(j == i ? "" : " ").append(words.get(j));
        found |= phrases.getOrDefault(phrase.toString(), 0);
      }
    }
    if (text.codePoints().anyMatch(PageWords::isUnspaced)) {
      for (var entry : unspaced.entrySet()) {
        found |= text.contains(entry.getKey()) ? entry.getValue() : 0;
      }
    }
    return found;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || c == '©') {
        open.append(Character.toLowerCase(c));
      } else if (!open.isEmpty()) {
        words.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      words.add(open.toString());
    }
    return words;
  }

  static void put(int said, double[] signs) {
    for (int i = FIRST.column(); i <= LAST.column(); i++) {
      signs[i] = (said >> (i - FIRST.column())) & 1;
    }
  }
}
