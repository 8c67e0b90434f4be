package org.regesta.timeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a passage as they are compared: lower case, without marks, so that curly or straight
 * quotation marks, a comma or a hyphen more make no other words.
 */
record Wordprint(List<String> words) {

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  Wordprint {
    words = List.copyOf(words);
  }

  static Wordprint of(String text) {
    var words = new ArrayList<String>();
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (var word : BETWEEN_WORDS.split(APOSTROPHES.matcher(folded).replaceAll(""), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new Wordprint(words);
  }

  /** Words that are numbers, in figures. */
  List<String> numbers() {
    return words.stream().filter(word -> Character.isDigit(word.codePointAt(0))).toList();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
