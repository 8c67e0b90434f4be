package org.regesta.text.reading;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regesta.language.Language;

/**
 * Month names of many languages, long and short, as the Unicode locale tables of the JDK have them:
 * pages name their day in the words of their own country. Which languages, and what more a month is
 * called, is told by the table {@code month-names}.
 */
final class MonthNames {

  private final Map<String, Integer> numbers;
  private final Map<String, Map<String, Integer>> byLanguage;

  MonthNames() {
    var all = new HashMap<String, Integer>();
    var each = new HashMap<String, Map<String, Integer>>();
    for (var row : Language.UNDETERMINED.table("month-names")) {
      var own = each.computeIfAbsent(row.get(1), language -> new HashMap<>());
      if (row.getFirst().equals("name")) {
        own.putIfAbsent(key(row.get(2)), Integer.valueOf(row.get(3)));
      } else {
        own.putAll(of(Locale.forLanguageTag(row.get(1))));
      }
      own.forEach(all::putIfAbsent);
    }
    numbers = Map.copyOf(all);
    byLanguage = Map.copyOf(each);
  }

  /** The number of the month that is so called, in this language rather than in another. */
  Optional<Integer> number(String word, String language) {
    var key = key(word);
    var own = byLanguage.getOrDefault(language, Map.of()).get(key);
    return Optional.ofNullable(own != null ? own : numbers.get(key));
  }

  private static Map<String, Integer> of(Locale locale) {
    var names = new HashMap<String, Integer>();
    var symbols = DateFormatSymbols.getInstance(locale);
    for (var table : List.of(symbols.getMonths(), symbols.getShortMonths())) {
      put(names, table);
    }
    for (int month = 1; month <= 12; month++) {
      for (var style : List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
        var name = key(Month.of(month).getDisplayName(style, locale));
        if (!name.isEmpty()) {
          names.putIfAbsent(name, month);
        }
      }
    }
    return names;
  }

  private static void put(Map<String, Integer> names, String[] table) {
    for (int month = 0; month < 12; month++) {
      var name = key(table[month]);
      if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
        names.putIfAbsent(name, month + 1);
      }
    }
  }

  private static String key(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
