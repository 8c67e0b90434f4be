package org.regesta.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spellings of a date that no article would have and that people write into a box: "march 2022",
 * "2022 March 30", "4/2022".
 */
final class OtherSpellings {

  private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4}),? +(\\p{L}[^\\d]*(?:\\d{1,2})?)");
  private static final Pattern WORD_BEGINS = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}");
  private static final int NUMBER_OF_MONTHS = 12;

  private OtherSpellings() {}

  static List<String> of(String text) {
    var others = new ArrayList<String>();
    var month = MONTH_OF_YEAR.matcher(text);
    if (month.matches() && Integer.parseInt(month.group(1)) <= NUMBER_OF_MONTHS) {
      others.add("%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1))));
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      others.add(yearFirst.group(2) + " " + yearFirst.group(1));
      others.add(yearFirst.group(2) + ", " + yearFirst.group(1));
    }
    var begins = WORD_BEGINS.matcher(text);
    while (begins.find()) {
      others.add(raised(text, begins.start()));
    }
    others.add(
        WORD_BEGINS.matcher(text).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT)));
    return others;
  }

  private static String raised(String text, int at) {
    return text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
  }
}
