package org.regesta.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Part;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.Vague;
import org.regesta.time.TemporalExpression.Within;
import org.regesta.time.TemporalExpression.Year;

/** Forms that put parts together: parts of a day, times on a day, seasons in a period. */
final class DayForms {

  private DayForms() {}

  /** "Thursday night": only of something that can be a day. */
  static @Nullable Object partOfDay(Arguments a) {
    var day = a.expressionIfAny("day");
    return day == null || canBeDay(day) ? new PartOfDay(a.text("code"), day) : null;
  }

  static boolean canBeDay(TemporalExpression expression) {
    return switch (expression) {
      case CalendarDate date -> date.day() != null || date.weekday() != null;
      case Shifted(var unit, var steps, var from) -> unit == CalendarUnit.DAY;
      case TemporalExpression.Nearest(var direction, var named, var from) -> canBeDay(named);
      case Within(var inner, var outer) -> canBeDay(inner);
      case TemporalExpression.Holiday holiday -> true;
      case TemporalExpression.NumericDate date -> true;
      case TemporalExpression.Offset offset -> offset.unit() == CalendarUnit.DAY;
      case SubYear sub -> false;
      case TemporalExpression.WinterAcross winter -> false;
      case Decade decade -> false;
      case Century century -> false;
      case TemporalExpression.TurnOf turn -> false;
      case FiscalYear year -> false;
      case PartOf part -> false;
      case PartOfDay part -> false;
      case TimeOfDay time -> false;
      case TemporalExpression.Duration duration -> false;
      case Vague vague -> false;
      case Recurring recurring -> false;
      case TemporalExpression.Qualified(var how, var mod, var inner) -> canBeDay(inner);
      case TemporalExpression.SomeTimeIn some -> false;
      case TemporalExpression.WeekOf week -> false;
      case TemporalExpression.SideOf side -> false;
      case TemporalExpression.Reckoned reckoned -> Reckonings.isDay(reckoned);
      case TemporalExpression.NoDate none -> false;
    };
  }

  static Object partOfShiftedDay(Arguments a) {
    var reference = Reference.valueOf(a.text("from", "SPEAKING"));
    return new PartOfDay(
        a.text("code"), new Shifted(CalendarUnit.DAY, a.number("steps"), reference));
  }

  static @Nullable Object timeOnDay(Arguments a) {
    if (!(a.get("time") instanceof TimeOfDay time)) {
      return null;
    }
    var day = a.expression("day");
    var bare = day instanceof PartOfDay(var _, var inner) && inner != null ? inner : day;
    int hour =
        day instanceof PartOfDay(var code, var _) ? SpokenTimes.hour(time, code) : time.hour();
    if (!canBeDay(bare)) {
      return null;
    }
    var zone = a.text("zone", time.zone());
    var on = new TimeOfDay(hour, time.minute(), time.second(), zone, bare);
    return a.has("mod") ? RoughTimes.rough(on, a.text("mod")) : on;
  }

  static Object season(Arguments a) {
    return new SubYear(Division.SEASON, a.number("index"), null, false);
  }

  static Object partOfSeason(Arguments a) {
    return new PartOf(Part.valueOf(a.text("part")), (TemporalExpression) season(a));
  }

  static Object seasonWithin(Arguments a) {
    return new Within((TemporalExpression) season(a), a.expression("outer"));
  }

  /** "nineteen seventy-nine": 19 × 100 + 79. */
  static @Nullable Object spokenYear(Arguments a) {
    int years = a.number("years");
    return years < (a.has("least") ? a.number("least") : 10)
        ? null
        : Year.of(a.number("century") * 100 + years);
  }

  /** "year-end", "year-end 1989". */
  static Object partOfYear(Arguments a) {
    var year = Forms.yearOf(a);
    return new PartOf(
        Part.valueOf(a.text("part")),
        year == null
            ? new Shifted(CalendarUnit.YEAR, 0, Reference.EITHER)
            : new CalendarDate(year, null, null, null));
  }

  /** "the 1988 quarter": the one at hand, of that year. */
  static Object quarterOf(Arguments a) {
    return new Within(new SubYear(Division.QUARTER, 0, null, false), a.expression("outer"));
  }

  /** "the year-ago third quarter". */
  static Object withinLastYear(Arguments a) {
    return new Within(
        a.expression("inner"), new Shifted(CalendarUnit.YEAR, -1, Reference.SPEAKING));
  }

  /** "the year-ago quarter": a year before the quarter at hand. */
  static Object quarterYearAgo() {
    var quarter = new Shifted(CalendarUnit.QUARTER, 0, Reference.EITHER);
    return new TemporalExpression.Offset(
        Amount.of(1), CalendarUnit.YEAR, -1, Reference.SPEAKING, quarter, null);
  }

  /** "the nineteen-eighties". */
  static Object spokenDecade(Arguments a) {
    return new Decade(Year.of(a.number("century") * 100 + a.number("years")));
  }

  /** "Tuesday nights". */
  static Object eachWeekday(Arguments a) {
    var value = "XXXX-WXX-" + DayOfWeek.of(a.number("weekday")).getValue();
    return new Recurring(a.has("code") ? value + "T" + a.text("code") : value);
  }

  static Object partOfWeekday(Arguments a) {
    return new PartOfDay(
        a.text("code"), new CalendarDate(null, null, null, DayOfWeek.of(a.number("weekday"))));
  }
}
