package org.regesta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Computes holidays from how the language's table writes them: {@code 12-25} a fixed day, {@code
 * easter-2} days from Easter Sunday, {@code 11-22>4} the first Thursday from 22 November on.
 */
final class Holidays {

  private static final String EASTER = "easter";

  /** Easter of the year of the reform was kept before it. */
  private static final int LAST_JULIAN = 1582;

  private Holidays() {}

  static LocalDate day(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    int day = Integer.parseInt(rule.substring(3, 5));
    var fixed = LocalDate.of(year, month, day);
    if (rule.length() == 5) {
      return fixed;
    }
    var weekday = DayOfWeek.of(rule.charAt(6) - '0');
    return fixed.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** TIMEX3 value of every such day: of one that moves, only that it comes once a year. */
  static String each(String rule) {
    return Character.isDigit(rule.charAt(0)) && rule.length() == 5 ? "XXXX-" + rule : "XXXX";
  }

  /**
   * The Gregorian computus of Meeus, Jones and Butcher; before the reform of 1582 Meeus's Julian
   * one, whose day is kept as written, like all days of old style.
   */
  static LocalDate easter(int year) {
    if (year <= LAST_JULIAN) {
      return julianEaster(year);
    }
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }

  private static LocalDate julianEaster(int year) {
    int d = (19 * Math.floorMod(year, 19) + 15) % 30;
    int e = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - d + 34) % 7;
    int days = d + e + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
