package org.regesta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar of one unit: a day, a month, a decade.
 *
 * @param first the first day
 * @param last the last day
 * @param unit in which the words count
 */
record Span(LocalDate first, LocalDate last, CalendarUnit unit) {

  static Span day(LocalDate day) {
    return new Span(day, day, CalendarUnit.DAY);
  }

  static Span month(int year, int month) {
    var first = LocalDate.of(year, month, 1);
    return new Span(first, first.with(TemporalAdjusters.lastDayOfMonth()), CalendarUnit.MONTH);
  }

  static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), CalendarUnit.YEAR);
  }

  static Span years(int first, int last, CalendarUnit unit) {
    return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), unit);
  }

  static Span quarter(int year, int quarter) {
    var first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new Span(first, first.plusMonths(3).minusDays(1), CalendarUnit.QUARTER);
  }

  static Span half(int year, int half) {
    var first = LocalDate.of(year, half * 6 - 5, 1);
    return new Span(first, first.plusMonths(6).minusDays(1), CalendarUnit.HALF);
  }

  /** Spring 1, summer 2, autumn 3; winter 4 begins in December of the year. */
  static Span season(int year, int season) {
    var first = LocalDate.of(year, season * 3, 1);
    return new Span(first, first.plusMonths(3).minusDays(1), CalendarUnit.SEASON);
  }

  /** Monday to Sunday. */
  static Span week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Span(monday, monday.plusDays(6), CalendarUnit.WEEK);
  }

  static Span weekend(LocalDate day) {
    var saturday = week(day).first().plusDays(5);
    return new Span(saturday, saturday.plusDays(1), CalendarUnit.WEEKEND);
  }

  /** The whole unit that a day lies in. */
  static Span of(CalendarUnit unit, LocalDate day) {
    int year = day.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, PERIOD -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> month(year, day.getMonthValue());
      case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
      case SEASON -> season(day.getMonthValue() < 3 ? year - 1 : year, seasonOf(day));
      case HALF -> half(year, day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> year(year);
      case DECADE -> year > 0 ? hold(year, 10, unit) : before((1 - year) / 10 * 10, 10, unit);
      case CENTURY -> year > 0 ? hold(year, 100, unit) : before(-year / 100 * 100 + 1, 100, unit);
      case MILLENNIUM ->
          years(Math.floorDiv(year, 1000) * 1000, Math.floorDiv(year, 1000) * 1000 + 999, unit);
    };
  }

  private static Span hold(int year, int years, CalendarUnit unit) {
    int first = year / years * years;
    return years(first, first + years - 1, unit);
  }

  /** The 480s BC are 489 to 480 BC, the 5th century BC 500 to 401 BC. */
  private static Span before(int lastBeforeChrist, int years, CalendarUnit unit) {
    return years(1 - (lastBeforeChrist + years - 1), 1 - lastBeforeChrist, unit);
  }

  static int seasonOf(LocalDate day) {
    int month = day.getMonthValue();
    return month < 3 ? 4 : month / 3;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
