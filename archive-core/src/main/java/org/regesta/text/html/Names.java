package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words in an element's class, id and role, by which page makers say what it is for. */
final class Names {

  private Names() {}

  /** "post-shareTools" is " post share tools ". */
  static String of(Element element) {
    var words = new StringBuilder(" ");
    for (var attribute : List.of("class", "id", "role", "data-component", "data-testid")) {
      var value = element.attr(attribute);
      if (!value.isEmpty()) {
        split(value, words);
      }
    }
    return words.toString();
  }

  private static void split(String value, StringBuilder words) {
    boolean lower = false;
    for (int i = 0; i < value.length() && i < 300; i++) {
      char c = value.charAt(i);
      if (!Character.isLetter(c)) {
        space(words);
        lower = false;
        continue;
      }
      if (Character.isUpperCase(c) && lower) {
        space(words);
      }
      lower = Character.isLowerCase(c);
      words.append(Character.toLowerCase(c));
    }
    space(words);
  }

  private static void space(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  /** The rows of a table of names, each as it is looked for in {@link #of}. */
  static List<String> wanted(List<String> rows) {
    var wanted = new ArrayList<String>();
    rows.forEach(row -> wanted.add(" " + row.toLowerCase(Locale.ROOT) + " "));
    return List.copyOf(wanted);
  }

  static boolean anyIn(String names, List<String> wanted) {
    if (names.length() > 1) {
      for (var word : wanted) {
        if (names.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
