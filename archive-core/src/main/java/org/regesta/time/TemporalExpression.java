package org.regesta.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A date as a text words it, before it is placed on the calendar. */
sealed interface TemporalExpression {

  /**
   * A year as written.
   *
   * @param number astronomical: 1 BC is 0; for two digits ("'84") 0 to 99
   */
  record Year(int number, boolean twoDigits) {

    static Year of(int number) {
      return new Year(number, false);
    }
  }

  /** "Friday, 3 April 2022" and any part of it: "June 23rd", "March 2022", "Friday", "2022". */
  record CalendarDate(
      @Nullable Year year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable DayOfWeek weekday)
      implements TemporalExpression {

    CalendarDate withYear(@Nullable Year newYear) {
      return new CalendarDate(newYear, month, day, weekday);
    }

    CalendarDate withMonth(@Nullable Integer newMonth) {
      return new CalendarDate(year, newMonth, day, weekday);
    }
  }

  /** "3/4/2022": day and month in an order that the words do not tell. */
  record NumericDate(int first, int second, Year year) implements TemporalExpression {}

  /** "spring 2022", "the third quarter", "the first half of 2020"; the year may be missing. */
  record SubYear(Division division, int index, @Nullable Year year, boolean fiscal)
      implements TemporalExpression {}

  /** "winter 1941–42": one winter, named by both years. */
  record WinterAcross(int firstYear) implements TemporalExpression {}

  /** "the 1980s", "the eighties". */
  record Decade(Year first) implements TemporalExpression {}

  /** "the 5th century BC". */
  record Century(int ordinal, boolean beforeChrist) implements TemporalExpression {}

  /** "the turn of the 20th century"; null for "the turn of the century". */
  record TurnOf(@Nullable Century century) implements TemporalExpression {}

  /** "fiscal 2011". */
  record FiscalYear(@Nullable Year year) implements TemporalExpression {}

  /** "Easter 1916", "Christmas Eve". */
  record Holiday(String name, @Nullable Year year) implements TemporalExpression {}

  /** "early 2021", "the end of March". */
  record PartOf(Part part, TemporalExpression whole) implements TemporalExpression {}

  /** "Thursday night"; without a day where the words name none. TIMEX3 code: MO, AF, EV, NI … */
  record PartOfDay(String code, @Nullable TemporalExpression day) implements TemporalExpression {}

  /**
   * "14:30 GMT on Tuesday".
   *
   * @param minute −1 where only the hour is named
   * @param second −1 where none is named
   * @param zone "Z" or "+05:30"; empty where the words name none
   */
  record TimeOfDay(int hour, int minute, int second, String zone, @Nullable TemporalExpression day)
      implements TemporalExpression {}

  /** "last year", "that month", "the next day", "today": a whole unit, some steps away. */
  record Shifted(CalendarUnit unit, int steps, Reference from) implements TemporalExpression {}

  /** "last Friday", "next March", "this summer", "that April". */
  record Nearest(Direction direction, TemporalExpression named, Reference from)
      implements TemporalExpression {}

  /** "March 30 last year", "the third quarter of 1990": the inner one lies in the outer one. */
  record Within(TemporalExpression inner, TemporalExpression outer) implements TemporalExpression {}

  /** "two years ago", "four days later", "three days before Easter". */
  record Offset(
      Amount amount,
      CalendarUnit unit,
      int sign,
      Reference from,
      @Nullable TemporalExpression base,
      @Nullable String mod)
      implements TemporalExpression {}

  /** "eight years", "the past two years", "several months". */
  record Duration(Amount amount, CalendarUnit unit, @Nullable String mod, Reach reach)
      implements TemporalExpression {}

  /**
   * "now", "recently", "the future".
   *
   * @param value of TIMEX3
   * @param only where it counts: "former" is a date in a narrative only; null everywhere
   */
  record Vague(String value, Standpoint.@Nullable Genre only) implements TemporalExpression {}

  /** "every Tuesday", "daily". TIMEX3 value. */
  record Recurring(String value) implements TemporalExpression {}

  /** "the week of March 6". */
  record WeekOf(TemporalExpression day) implements TemporalExpression {}

  /** "about 1860", "perhaps 1860". */
  record Qualified(Qualification qualification, @Nullable String mod, TemporalExpression inner)
      implements TemporalExpression {}

  /** "a day in May 1945", "some time in 1402", "later that year". */
  record SomeTimeIn(TemporalExpression whole, @Nullable CalendarUnit unit)
      implements TemporalExpression {}

  /** "earlier this month", "later this year": the part before or after now. */
  record SideOf(Direction direction, TemporalExpression whole) implements TemporalExpression {}

  /** What is reckoned inside another date, or from one. */
  sealed interface Reckoned extends TemporalExpression {}

  /**
   * "the first Monday of October 2020", "the last day of 2020", "the first three months of 2020".
   *
   * @param ordinal 1 for the first; −1 for the last, −2 for the last but one
   * @param count how many there are of them
   * @param weekday where days of one name are counted
   */
  record NthIn(
      int ordinal,
      int count,
      CalendarUnit unit,
      @Nullable DayOfWeek weekday,
      TemporalExpression whole)
      implements Reckoned {

    /** No more of anything are counted within a date than a year has days. */
    static final int MOST = 366;
  }

  /** "the Tuesday after Easter 1916": the first such day on that side, −1 before or 1 after. */
  record WeekdayBeside(DayOfWeek weekday, int sign, TemporalExpression base) implements Reckoned {}

  /**
   * "a week ago today", "Monday week": to the day; "a year ago this month", "the summer before
   * last": to the unit that the base has.
   */
  record DayAway(Amount amount, CalendarUnit unit, int sign, TemporalExpression base)
      implements Reckoned {}

  /** "the year ended 31 March", "the six months ending 30 June": a length that a date ends. */
  record LengthTo(Amount amount, CalendarUnit unit, boolean over, TemporalExpression end)
      implements Reckoned {}

  /** "May of an unknown year". */
  record UnknownYear(int month, @Nullable Integer day) implements Reckoned {}

  /** "the latest quarter": the last that is over. */
  record LatestQuarter() implements Reckoned {}

  /** "1967–68", "FY2018/19" as the name of one business or school year. */
  record TwoYears(int first, int last) implements Reckoned {}

  /** "the weekend of 4 May": the weekend that the day lies in. */
  record WeekendOf(TemporalExpression day) implements Reckoned {}

  /** "the early 1900s" beside "the late 1890s": ten years, not a hundred. */
  record TenYears(int first) implements Reckoned {}

  /** "the second millennium BC". */
  record Millennium(int ordinal, boolean beforeChrist) implements Reckoned {}

  /** "25 October 1917 (O.S.)": as written, in the Julian calendar. */
  record OldStyle(CalendarDate date) implements Reckoned {}

  /** Words that look like a date and are none: "Sunday Times". */
  record NoDate() implements TemporalExpression {}

  /** A span of a year that is counted. */
  enum Division {
    SEASON,
    QUARTER,
    HALF
  }

  /** A third of a period, or a half. */
  enum Part {
    START("START"),
    MID("MID"),
    END("END"),
    /** "early to mid", two thirds. */
    EARLY_TO_MID("START"),
    MID_TO_LATE("END"),
    FIRST_HALF("START"),
    SECOND_HALF("END");

    private final String mod;

    Part(String mod) {
      this.mod = mod;
    }

    /** TIMEX3 mod. */
    String mod() {
      return mod;
    }
  }

  /** Which way to look from where one counts. */
  enum Direction {
    LAST,
    THIS,
    NEXT
  }

  /** Where one counts from. */
  enum Reference {
    /** The time of publication or of speaking. */
    SPEAKING,
    /** The date that the story has come to. */
    STORY,
    /** "the year": of the story in a narrative, of publication in news. */
    EITHER
  }

  /** Which way a duration lies from now. */
  enum Reach {
    PAST,
    NEXT,
    /** "those eight years". */
    STORY,
    /** "the eight weeks after that". */
    AFTER,
    NONE
  }

  /** How sure the words are. */
  enum Qualification {
    APPROXIMATE('~'),
    UNCERTAIN('?'),
    BOTH('%');

    private final char mark;

    Qualification(char mark) {
      this.mark = mark;
    }

    /** The mark of EDTF. */
    char mark() {
      return mark;
    }
  }
}
