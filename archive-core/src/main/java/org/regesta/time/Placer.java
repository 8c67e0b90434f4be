package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Direction;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.NoDate;
import org.regesta.time.TemporalExpression.NumericDate;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SideOf;
import org.regesta.time.TemporalExpression.SomeTimeIn;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.TurnOf;
import org.regesta.time.TemporalExpression.Vague;
import org.regesta.time.TemporalExpression.WeekOf;
import org.regesta.time.TemporalExpression.WinterAcross;
import org.regesta.time.TemporalExpression.Within;

/** Places a semantic form on the calendar, as seen from a standpoint. */
final class Placer {

  private static final String NO_PLACE = "the words name no place in time";

  private final NumericOrder order;

  Placer(NumericOrder order) {
    this.order = order;
  }

  Placed place(TemporalExpression expression, Standpoint at) {
    return switch (expression) {
      case CalendarDate date -> DatePlacer.place(date, at);
      case NumericDate date -> DatePlacer.place(date, at, order);
      case SubYear sub -> PeriodPlacer.place(sub, at);
      case WinterAcross(var year) ->
          Placed.at(Span.season(year, 4), DatePlacer.NOTHING, "winter of two years", 0.98);
      case Decade decade -> PeriodPlacer.place(decade, at);
      case Century century -> PeriodPlacer.place(century);
      case TurnOf(var century) -> PeriodPlacer.turn(century, at);
      case FiscalYear fiscal -> PeriodPlacer.place(fiscal, at);
      case Holiday holiday -> PeriodPlacer.place(holiday, at);
      case PartOf part -> partOf(part, at);
      case PartOfDay part -> DayPlacer.place(part, dayOf(part.day(), at), at);
      case TimeOfDay time -> DayPlacer.place(time, dayOf(time.day(), at), at);
      case Shifted shifted -> ShiftPlacer.place(shifted, at);
      case Nearest nearest -> NearPlacer.place(nearest, at);
      case Within within -> within(within, at);
      case Offset offset ->
          ShiftPlacer.place(offset, offset.base() == null ? null : place(offset.base(), at), at);
      case Duration duration -> Lengths.place(duration, at);
      case Vague(var value, var only) -> Placed.open(Timex.Type.DATE, value, "vague", NO_PLACE);
      case Recurring(var value) ->
          Placed.open(Timex.Type.SET, value, "set", "it comes round again");
      case Qualified qualified -> qualified(qualified, at);
      case SomeTimeIn some -> some(some, at);
      case SideOf side -> sideOf(side, at);
      case WeekOf(var day) -> weekOf(place(day, at));
      case Reckoned reckoned -> new ReckonedPlacer(this).place(reckoned, at);
      case NoDate none -> throw new IllegalArgumentException("no date to place");
    };
  }

  private @Nullable Placed dayOf(@Nullable TemporalExpression day, Standpoint at) {
    return day == null ? null : place(day, at);
  }

  private Placed partOf(PartOf part, Standpoint at) {
    var whole = place(part.whole(), at);
    var span = whole.span();
    var mod = part.part().mod();
    return span == null
        ? whole.withMod(mod)
        : whole.withMod(mod).withEdtf(Parts.edtf(span, part.part()));
  }

  private Placed within(Within within, Standpoint at) {
    var outer = place(within.outer(), at);
    var span = outer.span();
    if (span == null) {
      return place(within.inner(), at).withRule("within", 0.6);
    }
    return inner(within.inner(), span, at, outer);
  }

  private Placed inner(TemporalExpression inner, Span span, Standpoint at, Placed outer) {
    var year = TemporalExpression.Year.of(span.first().getYear());
    return switch (inner) {
      case CalendarDate(var y, var month, var day, var weekday)
          when month == null && weekday != null -> {
        var date = span.first();
        while (date.getDayOfWeek() != weekday) {
          date = date.plusDays(1);
        }
        yield Placed.at(Span.day(date), outer.from(), "day within a week", 0.9);
      }
      case CalendarDate(var y, var month, var day, var weekday)
          when month == null && day != null && span.unit() == CalendarUnit.MONTH ->
          place(new CalendarDate(year, span.first().getMonthValue(), day, null), at)
              .withRule("day of a month", 0.93);
      case CalendarDate date -> place(date.withYear(year), at).withRule("date within a year", 0.95);
      case SubYear sub when span.unit().compareTo(CalendarUnit.YEAR) > 0 ->
          partOfYears(sub, span, outer);
      case SubYear sub ->
          place(new SubYear(sub.division(), sub.index(), year, sub.fiscal()), at)
              .withRule("part within a year", 0.93);
      case Holiday holiday -> place(new Holiday(holiday.name(), year), at);
      case PartOf(var part, var whole) -> {
        var placed = inner(whole, span, at, outer);
        yield placed.span() == null
            ? placed
            : placed.withMod(part.mod()).withEdtf(Parts.edtf(placed.span(), part));
      }
      case NumericDate _,
          WinterAcross _,
          Decade _,
          Century _,
          TurnOf _,
          FiscalYear _,
          PartOfDay _,
          TimeOfDay _,
          Shifted _,
          Nearest _,
          Within _,
          Offset _,
          Duration _,
          Vague _,
          Recurring _,
          WeekOf _,
          Qualified _,
          SomeTimeIn _,
          SideOf _,
          Reckoned _,
          NoDate _ ->
          place(inner, at);
    };
  }

  /** "the first quarter of this century": a quarter of its years. */
  private static Placed partOfYears(SubYear sub, Span span, Placed outer) {
    return switch (sub.division()) {
      case QUARTER ->
          ReckonedPlacer.nth(
              new TemporalExpression.NthIn(
                  sub.index(),
                  1,
                  CalendarUnit.QUARTER,
                  null,
                  new CalendarDate(null, null, null, null)),
              outer);
      case HALF ->
          outer
              .withMod(sub.index() == 1 ? "START" : "END")
              .withEdtf(
                  Parts.edtf(
                      span,
                      sub.index() == 1
                          ? TemporalExpression.Part.FIRST_HALF
                          : TemporalExpression.Part.SECOND_HALF));
      case SEASON -> outer;
    };
  }

  private Placed qualified(Qualified qualified, Standpoint at) {
    var placed = place(qualified.inner(), at).withMod(qualified.mod());
    var edtf = placed.edtf();
    if (edtf == null) {
      return placed;
    }
    if (placed.type() == Timex.Type.TIME) {
      return placed
          .withEdtf(RoughTimes.day(edtf))
          .withOthers(placed.others().stream().map(RoughTimes::day).distinct().toList());
    }
    var marked = edtf + qualified.qualification().mark();
    return Edtf.parse(marked).isPresent() && edtf.indexOf('/') < 0
        ? placed.withEdtf(marked)
        : placed;
  }

  private static Placed weekOf(Placed day) {
    var span = day.span();
    return span == null || span.unit() != CalendarUnit.DAY
        ? day
        : Placed.at(Span.week(span.first()), day.from(), "week of a day", day.confidence());
  }

  private Placed some(SomeTimeIn some, Standpoint at) {
    var whole = place(some.whole(), at);
    var unit = some.unit();
    var span = whole.span();
    if (span == null || unit == null) {
      return whole;
    }
    if (span.unit() == CalendarUnit.MONTH && unit == CalendarUnit.DAY) {
      return whole
          .withValue(Timex.Type.DATE, whole.value() + "-XX")
          .withEdtf(Values.edtf(span) + "-XX");
    }
    if (span.unit() == CalendarUnit.YEAR && unit == CalendarUnit.DAY) {
      return whole
          .withValue(Timex.Type.DATE, whole.value() + "-XX-XX")
          .withEdtf(Values.edtf(span) + "-XX-XX");
    }
    if (span.unit() == CalendarUnit.YEAR && unit == CalendarUnit.MONTH) {
      return whole
          .withValue(Timex.Type.DATE, whole.value() + "-XX")
          .withEdtf(Values.edtf(span) + "-XX");
    }
    return whole;
  }

  /** "earlier this month": the month, its days cut at the anchor by {@link Wordings}. */
  private Placed sideOf(SideOf side, Standpoint at) {
    return place(side.whole(), at).withMod(side.direction() == Direction.LAST ? "START" : "END");
  }

  /** The days of a placing; those of "earlier this month" end with the day one speaks from. */
  Bounds bounds(TemporalExpression expression, Placed placed, Standpoint at) {
    var bounds = placed.bounds();
    var now = at.speaking();
    if (!(expression instanceof SideOf(var direction, var whole)) || now == null) {
      return bounds;
    }
    if (!(whole instanceof Shifted shifted)
        || shifted.from() != TemporalExpression.Reference.SPEAKING
        || shifted.steps() != 0) {
      return bounds;
    }
    return cut(bounds, now, direction);
  }

  private static Bounds cut(Bounds bounds, LocalDate now, Direction direction) {
    var first = bounds.earliest();
    var last = bounds.latest();
    if (first == null || last == null || now.isBefore(first) || now.isAfter(last)) {
      return bounds;
    }
    return direction == Direction.LAST ? new Bounds(first, now) : new Bounds(now, last);
  }

  static List<String> readings(Placed placed) {
    var edtf = placed.edtf();
    if (edtf == null) {
      return List.of();
    }
    var all = new java.util.ArrayList<String>();
    all.add(edtf);
    all.addAll(placed.others());
    return List.copyOf(all);
  }
}
