package org.regesta.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The widths in which entries are counted. */
public enum Bucket {
  /** A thousand years from a year that ends in 000. */
  MILLENNIUM,
  /** A hundred years from a year that ends in 00. */
  CENTURY,
  /** Ten years from a year that ends in 0. */
  DECADE,
  YEAR,
  /** Three months from January, April, July or October. */
  QUARTER,
  MONTH,
  /** Monday to Sunday. */
  WEEK,
  DAY;

  /** The first day of the bucket that a day falls into. */
  public LocalDate begin(LocalDate day) {
    return switch (this) {
      case MILLENNIUM -> years(day, 1000);
      case CENTURY -> years(day, 100);
      case DECADE -> years(day, 10);
      case YEAR -> day.withDayOfYear(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case DAY -> day;
    };
  }

  /** The first day after the bucket that begins on this day. */
  public LocalDate next(LocalDate begin) {
    return switch (this) {
      case MILLENNIUM -> begin.plusYears(1000);
      case CENTURY -> begin.plusYears(100);
      case DECADE -> begin.plusYears(10);
      case YEAR -> begin.plusYears(1);
      case QUARTER -> begin.plusMonths(3);
      case MONTH -> begin.plusMonths(1);
      case WEEK -> begin.plusWeeks(1);
      case DAY -> begin.plusDays(1);
    };
  }

  private static LocalDate years(LocalDate day, int many) {
    return LocalDate.of(Math.floorDiv(day.getYear(), many) * many, 1, 1);
  }

  /** How many buckets a stretch of days touches. */
  public long across(LocalDate first, LocalDate last) {
    var from = begin(first);
    var to = begin(last);
    return 1
        + switch (this) {
          case MILLENNIUM -> ChronoUnit.YEARS.between(from, to) / 1000;
          case CENTURY -> ChronoUnit.YEARS.between(from, to) / 100;
          case DECADE -> ChronoUnit.YEARS.between(from, to) / 10;
          case YEAR -> ChronoUnit.YEARS.between(from, to);
          case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
          case MONTH -> ChronoUnit.MONTHS.between(from, to);
          case WEEK -> ChronoUnit.WEEKS.between(from, to);
          case DAY -> ChronoUnit.DAYS.between(from, to);
        };
  }
}
