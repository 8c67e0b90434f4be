package org.regesta.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The widths in which entries are counted. None lies on both sides of the beginning of the era, so
 * that each has a name that people use: the first century before Christ is 100 to 1 BC, the 60s BC
 * are 69 to 60 BC. The first of each width in the era therefore lacks the year 0.
 */
public enum Bucket {
  /** A thousand years from a year that ends in 000; before Christ to a year that ends in 001. */
  MILLENNIUM,
  /** A hundred years from a year that ends in 00; before Christ to a year that ends in 01. */
  CENTURY,
  /** Ten years from a year that ends in 0; before Christ to a year that ends in 0. */
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
      case MILLENNIUM, CENTURY, DECADE -> first(place(day));
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
      case MILLENNIUM, CENTURY, DECADE -> first(place(begin) + 1);
      case YEAR -> begin.plusYears(1);
      case QUARTER -> begin.plusMonths(3);
      case MONTH -> begin.plusMonths(1);
      case WEEK -> begin.plusWeeks(1);
      case DAY -> begin.plusDays(1);
    };
  }

  /**
   * Which of its width a bucket of several years is: 0 for the first of the era, -1 for the last
   * before it; 192 for the 1920s.
   */
  public int place(LocalDate day) {
    int year = day.getYear();
    if (year > 0) {
      return year / years();
    }
    int beforeChrist = 1 - year;
    return this == DECADE ? -1 - beforeChrist / 10 : -1 - (beforeChrist - 1) / years();
  }

  private LocalDate first(int place) {
    if (place >= 0) {
      return LocalDate.of(Math.max(1, place * years()), 1, 1);
    }
    int lastOfAll = this == DECADE ? 1 : 0; // the 10s BC end with 10 BC, the 2nd century with 101
    return LocalDate.of(1 + place * years() + lastOfAll, 1, 1);
  }

  private int years() {
    return switch (this) {
      case MILLENNIUM -> 1000;
      case CENTURY -> 100;
      case DECADE -> 10;
      case YEAR, QUARTER, MONTH, WEEK, DAY -> 1;
    };
  }

  /** How many buckets a stretch of days touches. */
  public long across(LocalDate first, LocalDate last) {
    var from = begin(first);
    var to = begin(last);
    return 1
        + switch (this) {
          case MILLENNIUM, CENTURY, DECADE -> (long) place(to) - place(from);
          case YEAR -> ChronoUnit.YEARS.between(from, to);
          case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
          case MONTH -> ChronoUnit.MONTHS.between(from, to);
          case WEEK -> ChronoUnit.WEEKS.between(from, to);
          case DAY -> ChronoUnit.DAYS.between(from, to);
        };
  }
}
