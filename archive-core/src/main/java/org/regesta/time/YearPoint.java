package org.regesta.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SideOf;
import org.regesta.time.TemporalExpression.SomeTimeIn;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.Within;

/** What an expression tells of the year that a story has come to. */
sealed interface YearPoint {

  /**
   * It names the year.
   *
   * @param month 1 to 12, or 0 where it names none
   */
  record Named(int year, int month) implements YearPoint {}

  /**
   * It lies in some year, by its month and its day of the month.
   *
   * @param day 0 where it names none
   */
  record Wanting(int month, int day, @Nullable DayOfWeek weekday) implements YearPoint {

    /** Whether the weekday of the words, if any, is that of a year's day. */
    boolean agrees(int year) {
      var span = weekday == null || day == 0 ? null : DatePlacer.dayOf(year, month, day);
      return span == null || span.first().getDayOfWeek() == weekday;
    }
  }

  /** It is some years from where the story stands: "two years later". */
  record Moved(int years) implements YearPoint {}

  /** What an expression tells; null where it tells nothing. */
  static @Nullable YearPoint of(TemporalExpression expression) {
    return switch (expression) {
      case CalendarDate date -> ofDate(date);
      case SubYear sub -> ofPart(sub);
      case Holiday holiday when holiday.year() == null -> new Wanting(month(holiday), 0, null);
      case Holiday holiday ->
          holiday.year() == null ? null : new Named(holiday.year().number(), month(holiday));
      case PartOf(var part, var whole) -> of(whole);
      case Qualified(var how, var mod, var inner) -> of(inner);
      case SomeTimeIn(var whole, var unit) -> of(whole);
      case SideOf(var direction, var whole) -> of(whole);
      case PartOfDay(var code, var day) -> day == null ? null : of(day);
      case TimeOfDay time -> time.day() == null ? null : of(time.day());
      case Within(var inner, var outer) -> of(outer);
      case Shifted(var unit, var steps, var from) ->
          from != Reference.SPEAKING && unit == CalendarUnit.YEAR ? new Moved(steps) : null;
      case Offset offset -> ofOffset(offset);
      case TemporalExpression.WinterAcross(var year) -> new Named(year, 12);
      case TemporalExpression.NumericDate date ->
          date.year().twoDigits() ? null : new Named(date.year().number(), 0);
      case Nearest nearest -> null;
      case TemporalExpression.WeekOf(var day) -> of(day);
      case Decade decade -> null;
      case TemporalExpression.Century century -> null;
      case TemporalExpression.TurnOf turn -> null;
      case TemporalExpression.FiscalYear year -> null;
      case TemporalExpression.Duration duration -> null;
      case TemporalExpression.Vague vague -> null;
      case TemporalExpression.Recurring recurring -> null;
      case TemporalExpression.OldStyle(var date) -> of(date);
      case TemporalExpression.NthIn nth -> of(nth.whole());
      case TemporalExpression.WeekdayBeside beside -> of(beside.base());
      case TemporalExpression.Reckoned reckoned -> null;
      case TemporalExpression.NoDate none -> null;
    };
  }

  private static int month(Holiday holiday) {
    return Holidays.day(holiday.name(), 2000).getMonthValue();
  }

  private static @Nullable YearPoint ofDate(CalendarDate date) {
    int month = date.month() == null ? 0 : date.month();
    if (date.year() != null) {
      return date.year().twoDigits() ? null : new Named(date.year().number(), month);
    }
    int day = date.day() == null ? 0 : date.day();
    return month == 0 ? null : new Wanting(month, day, date.weekday());
  }

  private static YearPoint ofPart(SubYear sub) {
    int length = sub.division() == Division.HALF ? 6 : 3;
    int first =
        sub.division() == Division.SEASON ? sub.index() * 3 : (sub.index() - 1) * length + 1;
    boolean winter = sub.division() == Division.SEASON && sub.index() == 4;
    int month = winter ? 0 : Math.clamp(first, 1, 12);
    return sub.year() == null || sub.year().twoDigits()
        ? new Wanting(month, 0, null)
        : new Named(sub.year().number(), month);
  }

  private static @Nullable YearPoint ofOffset(Offset offset) {
    boolean years =
        offset.from() == Reference.STORY
            && offset.base() == null
            && offset.unit() == CalendarUnit.YEAR
            && !offset.amount().open();
    return years ? new Moved(offset.sign() * offset.amount().whole()) : null;
  }
}
