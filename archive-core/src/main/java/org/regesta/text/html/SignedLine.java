package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.language.Language;
import org.regesta.text.reading.AroundTexts;

/**
 * The line that says who signed, with what stands behind the names: "By Ann Cole, 18 January 2024",
 * "By Ann Cole and Bo Reed | Business", "By Ann Cole in Westport".
 */
final class SignedLine {

  static final Pattern BY =
      Pattern.compile(
          "^(?:"
              + AroundTexts.anyOf("bylines", "deed")
              + "\\s+)?"
              + AroundTexts.anyOf("bylines", "by")
              + "\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A blank stands on both sides of dashes and colons: those within a name touch it. */
  private static final Pattern PARTED = Pattern.compile("\\s*[|/•·;]\\s*|\\s+[-–—―:]+\\s+");

  /** A place, or an outlet: it begins with a capital letter, behind an article perhaps. */
  private static final Pattern PLACE =
      Pattern.compile(
          ",?\\s+"
              + AroundTexts.anyOf("bylines", "behind")
              + "\\s+(?=(?:\\p{Ll}{1,4}\\s+)?\\p{Lu})");

  private static final Pattern BOTH =
      Pattern.compile(
          "\\s*,?\\s+(?:&|" + AroundTexts.anyOf("bylines", "between") + ")\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Two to five words; those between may be small, as in "van der". */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+[\\p{L}\\p{M}'’]{1,4}){0,2}"
              + "(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");

  private static final Set<String> CALLINGS =
      Set.copyOf(Language.UNDETERMINED.words("bylines", "calling"));

  private static final int LONGEST = 140;
  private static final int MOST_WORDS_BEHIND = 6;

  private SignedLine() {}

  /** What names stand in: without the place, the day or the section behind them. */
  static String names(String line) {
    var signed = PARTED.split(line.strip(), 2)[0];
    return PLACE.split(signed, 2)[0];
  }

  /** The names in a line that is nothing but this; none where it is any other line. */
  static List<String> read(String line) {
    var by = BY.matcher(line);
    if (line.length() > LONGEST || line.endsWith(".") || !by.find()) {
      return List.of();
    }
    var signed = names(line.substring(by.end()));
    var behind = line.substring(by.end() + signed.length());
    return isShort(behind) ? people(signed) : List.of();
  }

  /** Anything longer is a sentence that begins so. */
  private static boolean isShort(String behind) {
    return behind.isBlank() || wordsIn(behind.strip()) <= MOST_WORDS_BEHIND + 1;
  }

  /**
   * Of what commas part, all are people where the last two are joined by "and"; else the first
   * alone, and the rest says when, where or as what.
   */
  private static List<String> people(String signed) {
    var people = new ArrayList<String>();
    boolean several = BOTH.matcher(signed).find();
    var parts = BOTH.matcher(signed).replaceAll(", ").split("\\s*,\\s*", -1);
    for (var part : parts) {
      boolean named = NAME.matcher(part).matches() && !isCalling(part);
      if (!named) {
        return people.isEmpty() || isLongBehind(parts, people.size()) ? List.of() : people;
      }
      people.add(part);
      if (!several) {
        return isLongBehind(parts, 1) ? List.of() : people;
      }
    }
    return people;
  }

  private static boolean isLongBehind(String[] parts, int names) {
    int words = 0;
    for (int at = names; at < parts.length; at++) {
      words += wordsIn(parts[at]);
    }
    return words > MOST_WORDS_BEHIND;
  }

  private static int wordsIn(String text) {
    return text.split("\\s+", -1).length;
  }

  private static boolean isCalling(String part) {
    var last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return CALLINGS.contains(last);
  }
}
