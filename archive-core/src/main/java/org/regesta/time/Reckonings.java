package org.regesta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.DayAway;
import org.regesta.time.TemporalExpression.Direction;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Millennium;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.NthIn;
import org.regesta.time.TemporalExpression.OldStyle;
import org.regesta.time.TemporalExpression.Part;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TenYears;
import org.regesta.time.TemporalExpression.TwoYears;
import org.regesta.time.TemporalExpression.WeekOf;
import org.regesta.time.TemporalExpression.WeekdayBeside;
import org.regesta.time.TemporalExpression.WeekendOf;
import org.regesta.time.TemporalExpression.Within;
import org.regesta.time.TemporalExpression.Year;

/** Forms of dates that are reckoned inside another date, or from one. */
final class Reckonings {

  private Reckonings() {}

  static boolean isDay(Reckoned reckoned) {
    return switch (reckoned) {
      case NthIn nth -> nth.unit() == CalendarUnit.DAY && nth.count() == 1;
      case DayAway away -> DayForms.canBeDay(away.base());
      case WeekdayBeside _, OldStyle _ -> true;
      case Millennium _, TenYears _, TwoYears _, WeekendOf _ -> false;
      case TemporalExpression.LengthTo _, TemporalExpression.LatestQuarter _ -> false;
      case TemporalExpression.UnknownYear unknown -> unknown.day() != null;
    };
  }

  /** "the first Monday of October 2020", "the last week of August 1939". */
  static @Nullable Object nthIn(Arguments a) {
    int ordinal = a.number("ordinal");
    var weekday = weekday(a);
    var unit = weekday != null ? CalendarUnit.DAY : CalendarUnit.valueOf(a.text("unit"));
    boolean counts = ordinal != 0 && Math.abs(ordinal) <= NthIn.MOST && !unit.ofTheClock();
    return counts ? new NthIn(ordinal, 1, unit, weekday, a.expression("of")) : null;
  }

  private static @Nullable DayOfWeek weekday(Arguments a) {
    var weekday = a.numberIfAny("weekday");
    return weekday == null ? null : DayOfWeek.of(weekday);
  }

  static @Nullable Object weekdayBeside(Arguments a) {
    var beside =
        new WeekdayBeside(
            DayOfWeek.of(a.number("weekday")), a.number("sign"), a.expression("base"));
    int ordinal = a.has("ordinal") ? a.number("ordinal") : 1;
    return ordinal == 1
        ? beside
        : ordinal < 1
            ? null
            : new DayAway(Amount.of(ordinal - 1), CalendarUnit.WEEK, a.number("sign"), beside);
  }

  /** "a week ago today", "two weeks from tomorrow". */
  static @Nullable Object dayAway(Arguments a) {
    return away(a, a.expression("base"));
  }

  /** "Monday week", "a week on Monday": from the Monday that comes. */
  static @Nullable Object dayAhead(Arguments a) {
    var weekday = new CalendarDate(null, null, null, DayOfWeek.of(a.number("weekday")));
    return away(a, new Nearest(Direction.NEXT, weekday, Reference.SPEAKING));
  }

  /** "Easter week 1911": the week of the day that it is named for. */
  static Object weekOfYear(Arguments a) {
    return new WeekOf(new Holiday(a.text("name"), Forms.yearOf(a)));
  }

  /** "the Friday before last", "the summer before last", "three Sundays ago". */
  static @Nullable Object nearAway(Arguments a) {
    int count = (a.has("amount") ? a.number("amount") : 1) - (a.has("less") ? a.number("less") : 0);
    var unit = CalendarUnit.valueOf(a.text("unit"));
    var nearest = new Nearest(Direction.valueOf(a.text("direction")), named(a), Reference.SPEAKING);
    return count < 0 || !unit.canCount(count)
        ? null
        : new DayAway(Amount.of(count), unit, a.number("sign"), nearest);
  }

  /** "three Sundays ago", "a week last Tuesday": counted from the one before today. */
  static @Nullable Object lastAway(Arguments a) {
    int count = a.number("amount");
    var today = new Shifted(CalendarUnit.DAY, 0, Reference.SPEAKING);
    var last = new WeekdayBeside(DayOfWeek.of(a.number("weekday")), -1, today);
    return count < 1 || !CalendarUnit.WEEK.canCount(count)
        ? null
        : new DayAway(Amount.of(count - 1), CalendarUnit.WEEK, -1, last);
  }

  /** The day of the week, month, season or holiday that the words name. */
  private static TemporalExpression named(Arguments a) {
    if (a.has("holiday")) {
      return new Holiday(a.text("holiday"), null);
    }
    return a.has("season")
        ? new SubYear(Division.SEASON, a.number("season"), null, false)
        : new CalendarDate(null, a.numberIfAny("month"), null, weekday(a));
  }

  /** "March of the next year". */
  static Object withinShift(Arguments a) {
    int steps =
        switch (Direction.valueOf(a.text("direction"))) {
          case LAST -> -1;
          case THIS -> 0;
          case NEXT -> 1;
        };
    return new Within(
        new CalendarDate(null, a.number("month"), null, null),
        new Shifted(CalendarUnit.YEAR, steps, Reference.STORY));
  }

  /** "the 14th of last month", "the 14th ult.". */
  static @Nullable Object withinMonth(Arguments a) {
    int day = a.number("day");
    var month =
        a.has("outer")
            ? a.expression("outer")
            : new Shifted(CalendarUnit.MONTH, a.number("steps"), Reference.SPEAKING);
    return day < 1 || day > 31 ? null : new Within(new CalendarDate(null, null, day, null), month);
  }

  /** "2018/19", "1967–68": the second is the year after the first. */
  static @Nullable Object twoYears(Arguments a) {
    int first = a.number("first");
    int second = a.number("second");
    if (a.text("era", "").equals("BC")) {
      int digits = second < 10 ? 10 : 100;
      boolean next = second % digits == (first - 1) % digits && second < first;
      return next ? new TwoYears(1 - first, 2 - first) : null;
    }
    if (a.has("era")) {
      return null;
    }
    return second % 100 == (first + 1) % 100 && (second < 100 || second == first + 1)
        ? new TwoYears(first, first + 1)
        : null;
  }

  /** "the morning after Christmas": of the day after it; only beside a day. */
  static @Nullable Object dayPartBeside(Arguments a) {
    var base = a.expression("base");
    return DayForms.canBeDay(base)
        ? new PartOfDay(
            a.text("code"),
            new TemporalExpression.Offset(
                Amount.of(1), CalendarUnit.DAY, a.number("sign"), Reference.SPEAKING, base, null))
        : null;
  }

  private static @Nullable Object away(Arguments a, TemporalExpression base) {
    var amount = Numbers.amountOf(a, "amount");
    var unit = CalendarUnit.valueOf(a.text("unit"));
    boolean counted = !amount.open() && !unit.ofTheClock() && unit.canCount(amount.whole());
    return counted ? new DayAway(amount, unit, a.number("sign"), base) : null;
  }

  /** "the 2nd half of the 12th century". */
  static @Nullable Object halfOf(Arguments a) {
    return switch (a.number("index")) {
      case 1 -> new PartOf(Part.FIRST_HALF, a.expression("of"));
      case 2 -> new PartOf(Part.SECOND_HALF, a.expression("of"));
      default -> null;
    };
  }

  /** "the second quarters of 2019". */
  static @Nullable Object quarterIn(Arguments a) {
    int index = a.number("index");
    return index > 4
        ? null
        : new Within(new SubYear(Division.QUARTER, index, null, false), a.expression("outer"));
  }

  /** "Christmas night 1830". */
  static Object holidayPart(Arguments a) {
    return new PartOfDay(a.text("code"), new Holiday(a.text("name"), Forms.yearOf(a)));
  }

  /** "30 January 1648/49": the year by the old beginning in March, and by the new in January. */
  static @Nullable Object dualYear(Arguments a) {
    int first = a.number("first");
    return a.number("second") == (first + 1) % 100 ? Year.of(first + 1) : null;
  }

  static @Nullable Object millennium(Arguments a) {
    int ordinal = a.number("ordinal");
    return ordinal < 1 || ordinal > 9
        ? null
        : new Millennium(ordinal, a.text("era", "").equals("BC"));
  }

  static @Nullable Object oldStyle(Arguments a) {
    return a.expression("date") instanceof CalendarDate date && date.day() != null
        ? new OldStyle(date)
        : null;
  }

  /** "the Ides of March": the 15th of March, May, July and October, else the 13th. */
  static @Nullable Object romanDay(Arguments a) {
    int month = a.number("month");
    boolean late = month == 3 || month == 5 || month == 7 || month == 10;
    int ides = late ? 15 : 13;
    int day = a.number("before") == 0 ? ides : a.number("before") == 8 ? ides - 8 : 1;
    return new CalendarDate(Forms.yearOf(a), month, day, null);
  }

  /** "week 5 of 2022". */
  static @Nullable Object isoWeek(Arguments a) {
    var year = Forms.yearOf(a);
    return year == null || year.twoDigits() ? null : week(year.number(), a.number("week"));
  }

  /** The week of ISO 8601, as the week of its Thursday; null where the year has none of it. */
  static @Nullable WeekOf week(int year, int number) {
    if (number < 1 || number > 53) {
      return null;
    }
    var thursday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.THURSDAY)
            .plusWeeks(number - 1L);
    return thursday.getYear() == year ? new WeekOf(date(thursday)) : null;
  }

  /** The day of a week that its Thursday stands for. */
  static CalendarDate weekday(CalendarDate thursday, int weekday) {
    var year = thursday.year();
    var month = thursday.month();
    var day = thursday.day();
    return year == null || month == null || day == null
        ? thursday
        : date(LocalDate.of(year.number(), month, day).plusDays(weekday - 4L));
  }

  static CalendarDate date(LocalDate day) {
    return new CalendarDate(Year.of(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), null);
  }
}
