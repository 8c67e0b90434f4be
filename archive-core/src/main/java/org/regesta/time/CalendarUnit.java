package org.regesta.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit in which a text counts time. */
enum CalendarUnit {
  SECOND("S", ChronoUnit.SECONDS, 1),
  MINUTE("M", ChronoUnit.MINUTES, 1),
  HOUR("H", ChronoUnit.HOURS, 1),
  DAY("D", ChronoUnit.DAYS, 1),
  NIGHT("NI", ChronoUnit.DAYS, 1),
  WEEKEND("WE", ChronoUnit.WEEKS, 1),
  WEEK("W", ChronoUnit.WEEKS, 1),
  FORTNIGHT("W", ChronoUnit.WEEKS, 2),
  MONTH("M", ChronoUnit.MONTHS, 1),
  QUARTER("Q", ChronoUnit.MONTHS, 3),
  SEASON("SE", ChronoUnit.MONTHS, 3),
  HALF("H", ChronoUnit.MONTHS, 6),
  YEAR("Y", ChronoUnit.YEARS, 1),
  DECADE("DE", ChronoUnit.YEARS, 10),
  CENTURY("CE", ChronoUnit.YEARS, 100),
  MILLENNIUM("ML", ChronoUnit.YEARS, 1000),
  /** "this period", "the same time": of no length of its own. */
  PERIOD("X", ChronoUnit.FOREVER, 1);

  /** The calendar of the machine ends at the year 999,999,999. */
  private static final long MOST = 900_000_000;

  private final String code;
  private final ChronoUnit chronoUnit;
  private final int times;

  CalendarUnit(String code, ChronoUnit chronoUnit, int times) {
    this.code = code;
    this.chronoUnit = chronoUnit;
    this.times = times;
  }

  /** As in a TIMEX3 duration: P8Y. */
  String code() {
    return code;
  }

  int times() {
    return times;
  }

  boolean ofTheClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  boolean isLong() {
    return compareTo(MONTH) >= 0 && this != PERIOD;
  }

  /** Whether so many of them can be counted: far beyond any source, but not beyond the calendar. */
  boolean canCount(long count) {
    return Math.abs(count) * times <= MOST;
  }

  LocalDate plus(LocalDate day, long count) {
    return ofTheClock() || this == PERIOD ? day : day.plus(count * times, chronoUnit);
  }
}
