package org.regesta.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The widths in which entries are counted. */
public enum Bucket {
  /** Ten years from a year that ends in 0. */
  DECADE,
  YEAR,
  MONTH,
  /** Monday to Sunday. */
  WEEK,
  DAY;

  /** The first day of the bucket that a day falls into. */
  public LocalDate begin(LocalDate day) {
    return switch (this) {
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case DAY -> day;
    };
  }

  /** The first day after the bucket that begins on this day. */
  public LocalDate next(LocalDate begin) {
    return switch (this) {
      case DECADE -> begin.plusYears(10);
      case YEAR -> begin.plusYears(1);
      case MONTH -> begin.plusMonths(1);
      case WEEK -> begin.plusWeeks(1);
      case DAY -> begin.plusDays(1);
    };
  }

  /** How many buckets a stretch of days touches at most. */
  long across(LocalDate first, LocalDate last) {
    return 1
        + switch (this) {
          case DECADE -> ChronoUnit.DECADES.between(begin(first), begin(last));
          case YEAR -> ChronoUnit.YEARS.between(begin(first), begin(last));
          case MONTH -> ChronoUnit.MONTHS.between(begin(first), begin(last));
          case WEEK -> ChronoUnit.WEEKS.between(begin(first), begin(last));
          case DAY -> ChronoUnit.DAYS.between(first, last);
        };
  }
}
