package org.regesta.time;

import org.regesta.time.TemporalExpression.Division;

/** TIMEX3 values of lengths and of parts of a year. */
final class Durations {

  private static final String[] SEASONS = {"SX", "SP", "SU", "FA", "WI"};

  private Durations() {}

  /** P8Y, PXM, PT2H, P2Y6M, P2Q. */
  static String value(Amount amount, CalendarUnit unit) {
    var prefix = unit.ofTheClock() ? "PT" : "P";
    if (unit == CalendarUnit.PERIOD) {
      return "PXX";
    }
    if (amount.open()) {
      return prefix + "X" + unit.code();
    }
    int count = amount.whole() * (unit == CalendarUnit.FORTNIGHT ? 2 : 1);
    return amount.half() ? halved(prefix, count, unit) : prefix + count + unit.code();
  }

  private static String halved(String prefix, int whole, CalendarUnit unit) {
    var first = whole == 0 ? prefix : prefix + whole + unit.code();
    return switch (unit) {
      case YEAR -> first + "6M";
      case HOUR -> first + "30M";
      case MINUTE -> first + "30S";
      case DECADE -> "P" + (whole * 10 + 5) + "Y";
      case CENTURY -> "P" + (whole * 100 + 50) + "Y";
      case DAY -> whole == 0 ? "PT12H" : "P" + whole + "DT12H";
      case SECOND,
          NIGHT,
          WEEKEND,
          WEEK,
          FORTNIGHT,
          MONTH,
          QUARTER,
          SEASON,
          HALF,
          MILLENNIUM,
          PERIOD ->
          prefix + whole + ".5" + unit.code();
    };
  }

  /** Q3, H1, SP; QX where no one is named. */
  static String subYear(Division division, int index) {
    return switch (division) {
      case SEASON -> SEASONS[index];
      case QUARTER -> "Q" + (index == 0 ? "X" : Integer.toString(index));
      case HALF -> "H" + (index == 0 ? "X" : Integer.toString(index));
    };
  }
}
