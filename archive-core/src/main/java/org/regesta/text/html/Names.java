package org.regesta.text.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in an element's class, id and role, by which page makers say what it is for. */
final class Names {

  private static final int LONGEST = 4;

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

  /** Whether one of the wanted names, of one to three words, stands among these. */
  static boolean anyIn(String names, Set<String> wanted) {
    int begin = 1;
    while (begin < names.length()) {
      int end = begin;
      for (int words = 0; words < LONGEST && end < names.length(); words++) {
        end = names.indexOf(' ', end);
        if (wanted.contains(names.substring(begin, end))) {
          return true;
        }
        end++;
      }
      begin = names.indexOf(' ', begin) + 1;
    }
    return false;
  }
}
