package org.regesta.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.NumericDate;
import org.regesta.time.TemporalExpression.Year;

/** Places calendar dates: whole ones, and those that lack a year, a month or a day. */
final class DatePlacer {

  static final String NO_YEAR = "the text does not tell the year";
  static final String NO_DAY = "the day of publication is unknown";

  /** A day of a month and of the week comes again within so many months. */
  private static final int MONTHS_AROUND = 6;

  static final Timex.Nothing NOTHING = new Timex.Nothing();

  private DatePlacer() {}

  static Placed place(CalendarDate date, Standpoint at) {
    var year = year(date.year(), at);
    var month = date.month();
    var day = date.day();
    if (year != null) {
      return explicit(date, year);
    }
    if (month != null) {
      return ofMonth(date, month, at);
    }
    if (day != null) {
      return dayAlone(date, day, at);
    }
    return Weekdays.place(date, at);
  }

  /** The full year of the words: two digits lie in the hundred years up to 20 years from now. */
  static @Nullable Integer year(@Nullable Year year, Standpoint at) {
    if (year == null || !year.twoDigits()) {
      return year == null ? null : (Integer) year.number();
    }
    int now = reckoned(at);
    int candidate = Math.floorDiv(now, 100) * 100 + year.number();
    return candidate > now + 20 ? candidate - 100 : candidate;
  }

  /** The year one is in: of the story in a narrative, of publication otherwise. */
  private static int reckoned(Standpoint at) {
    if (at.narrative() && at.story() != null) {
      return at.story().first().getYear();
    }
    return at.speaking() != null ? at.speaking().getYear() : 2000;
  }

  private static Placed explicit(CalendarDate date, int year) {
    var month = date.month();
    var day = date.day();
    if (month == null) {
      return Placed.at(Span.year(year), NOTHING, "year", 0.95);
    }
    if (day == null) {
      return Placed.at(Span.month(year, month), NOTHING, "month and year", 0.98);
    }
    var span = dayOf(year, month, day);
    if (span == null) {
      return impossible(month, day, year);
    }
    boolean agrees = date.weekday() == null || span.first().getDayOfWeek() == date.weekday();
    return Placed.at(span, NOTHING, "full date", agrees ? 0.99 : 0.8);
  }

  static @Nullable Span dayOf(int year, int month, int day) {
    boolean inCalendar = month >= 1 && month <= 12 && Math.abs(year) <= java.time.Year.MAX_VALUE;
    // a day that no calendar has: 30 February
    return inCalendar && YearMonth.of(year, month).isValidDay(day)
        ? Span.day(LocalDate.of(year, month, day))
        : null;
  }

  private static Placed impossible(int month, int day, @Nullable Integer year) {
    return Placed.open(
        Timex.Type.DATE,
        "",
        "impossible date",
        "there is no day " + day + " in month " + month + (year == null ? "" : " of " + year));
  }

  private static Placed ofMonth(CalendarDate date, int month, Standpoint at) {
    var day = date.day();
    if (day != null && dayOf(2000, month, day) == null) {
      return impossible(month, day, null);
    }
    var inferred = Years.of(date, at);
    if (inferred == null) {
      var value =
          day == null ? "XXXX-%02d".formatted(month) : "XXXX-%02d-%02d".formatted(month, day);
      return new Placed(
          Timex.Type.DATE, value, null, value, null, NOTHING, "no year", List.of(), NO_YEAR, 0.6);
    }
    int year = inferred.year();
    var from = inferred.from();
    var rule = inferred.rule();
    if (day == null) {
      return Placed.at(Span.month(year, month), from, rule, 0.88);
    }
    var span = dayOf(year, month, day);
    return span == null ? impossible(month, day, year) : Placed.at(span, from, rule, 0.9);
  }

  /** "the 29th": of the month that the story has come to. */
  private static Placed dayAlone(CalendarDate date, int day, Standpoint at) {
    var near = at.story() != null ? at.story().first() : at.speaking();
    var weekdayNear = near == null ? null : weekdayNear(date, day, near);
    if (weekdayNear != null) {
      return Placed.at(weekdayNear, at.storyFrom(), "month from the weekday", 0.85);
    }
    var span = near == null ? null : dayOf(near.getYear(), near.getMonthValue(), day);
    if (span == null) {
      return Placed.open(
          Timex.Type.DATE,
          "XXXX-XX-%02d".formatted(day),
          "day alone",
          "the text does not tell the month");
    }
    boolean weekday = date.weekday() != null && span.first().getDayOfWeek() != date.weekday();
    return Placed.at(span, at.storyFrom(), "month from the story", weekday ? 0.5 : 0.8);
  }

  /** "Monday the 21st": the nearest day of that number and name, some months around. */
  private static @Nullable Span weekdayNear(CalendarDate date, int day, LocalDate near) {
    Span best = null;
    for (int months = -MONTHS_AROUND; months <= MONTHS_AROUND; months++) {
      var month = near.withDayOfMonth(1).plusMonths(months);
      var span = dayOf(month.getYear(), month.getMonthValue(), day);
      if (span != null
          && span.first().getDayOfWeek() == date.weekday()
          && (best == null || distance(span.first(), near) < distance(best.first(), near))) {
        best = span;
      }
    }
    return best;
  }

  /** Day first, unless the reader's context or the figures say otherwise. */
  static Placed place(NumericDate date, Standpoint at, NumericOrder order) {
    var year = year(date.year(), at);
    if (year == null) {
      return Placed.open(Timex.Type.DATE, "", "numeric date", NO_YEAR);
    }
    var dayFirst = date.second() <= 12 ? dayOf(year, date.second(), date.first()) : null;
    var monthFirst = date.first() <= 12 ? dayOf(year, date.first(), date.second()) : null;
    if (dayFirst != null && monthFirst != null && date.first() != date.second()) {
      var chosen = order == NumericOrder.MONTH_FIRST ? monthFirst : dayFirst;
      var other = order == NumericOrder.MONTH_FIRST ? dayFirst : monthFirst;
      return Placed.at(chosen, NOTHING, order.rule(), order == NumericOrder.UNTOLD ? 0.6 : 0.9)
          .withOthers(List.of(Values.edtf(other)));
    }
    var only = dayFirst != null ? dayFirst : monthFirst;
    if (only != null) {
      return Placed.at(only, NOTHING, "numeric date", 0.97);
    }
    return impossible(date.second(), date.first(), year);
  }

  static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
