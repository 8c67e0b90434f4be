package org.regesta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.DayAway;
import org.regesta.time.TemporalExpression.LatestQuarter;
import org.regesta.time.TemporalExpression.LengthTo;
import org.regesta.time.TemporalExpression.Millennium;
import org.regesta.time.TemporalExpression.NthIn;
import org.regesta.time.TemporalExpression.OldStyle;
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.TenYears;
import org.regesta.time.TemporalExpression.TwoYears;
import org.regesta.time.TemporalExpression.WeekdayBeside;
import org.regesta.time.TemporalExpression.WeekendOf;

/** Places dates that are reckoned inside another date, or from one. */
final class ReckonedPlacer {

  private static final int HALF_A_QUARTER = 45;

  private final Placer placer;

  ReckonedPlacer(Placer placer) {
    this.placer = placer;
  }

  Placed place(Reckoned reckoned, Standpoint at) {
    return switch (reckoned) {
      case NthIn nth -> nth(nth, placer.place(nth.whole(), at));
      case WeekdayBeside beside -> beside(beside, placer.place(beside.base(), at));
      case DayAway away -> away(away, placer.place(away.base(), at));
      case Millennium millennium -> millennium(millennium);
      case TenYears(var first) ->
          Placed.at(
              Span.years(first, first + 9, CalendarUnit.DECADE), DatePlacer.NOTHING, "decade", 0.9);
      case TwoYears(var first, var last) ->
          Placed.at(
                  Span.years(first, last, CalendarUnit.YEAR),
                  DatePlacer.NOTHING,
                  "a year across two",
                  0.9)
              .withValue(Timex.Type.DATE, Values.year(first))
              .withEdtf(Values.edtfYear(first) + "/" + Values.edtfYear(last));
      case LengthTo length ->
          lengthTo(length, placer.place(length.end(), length.over() ? at.lookingBack() : at));
      case LatestQuarter _ -> latestQuarter(at);
      case TemporalExpression.UnknownYear(var month, var day) -> unknownYear(month, day);
      case WeekendOf(var day) -> weekendOf(placer.place(day, at));
      case OldStyle(var date) -> oldStyle(placer.place(date, at));
    };
  }

  static Placed nth(NthIn nth, Placed whole) {
    var span = whole.span();
    if (span == null) {
      return whole;
    }
    var first = one(nth, span, 0);
    var last = nth.count() == 1 ? first : one(nth, span, nth.count() - 1);
    if (first == null || last == null) {
      return Placed.open(Timex.Type.DATE, "", "counted within", "there are not so many of them");
    }
    var rule = InferredYear.by(whole.rule()) ? whole.rule() : "counted within";
    if (nth.count() == 1) {
      var placed = Placed.at(first, whole.from(), rule, 0.92);
      return first.unit() == CalendarUnit.WEEK ? placed.withOthers(inDays(nth, span)) : placed;
    }
    var from = nth.ordinal() < 0 ? last : first;
    var to = nth.ordinal() < 0 ? first : last;
    return Placed.at(new Span(from.first(), to.last(), nth.unit()), whole.from(), rule, 0.9)
        .withValue(Timex.Type.DURATION, Durations.value(Amount.of(nth.count()), nth.unit()))
        .withEdtf(begin(Values.edtf(from)) + "/" + end(Values.edtf(to)));
  }

  private static String begin(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  private static String end(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }

  /** One of those that are counted: the first or the last of the words, or some steps from it. */
  private static @Nullable Span one(NthIn nth, Span whole, int further) {
    int ordinal = nth.ordinal() < 0 ? nth.ordinal() - further : nth.ordinal() + further;
    return switch (nth.unit()) {
      case DAY, NIGHT -> day(nth.weekday(), whole, ordinal);
      case WEEK -> week(DayOfWeek.THURSDAY, CalendarUnit.WEEK, whole, ordinal);
      case FORTNIGHT -> fortnight(whole, ordinal);
      case WEEKEND -> week(DayOfWeek.SATURDAY, CalendarUnit.WEEKEND, whole, ordinal);
      case QUARTER -> years(whole) >= 100 ? quarter(whole, ordinal) : unit(nth, whole, ordinal);
      case SECOND, MINUTE, HOUR, PERIOD -> null;
      case MONTH, SEASON, HALF, YEAR, DECADE, CENTURY, MILLENNIUM -> unit(nth, whole, ordinal);
    };
  }

  private static @Nullable Span day(@Nullable DayOfWeek weekday, Span whole, int ordinal) {
    LocalDate day;
    if (weekday == null) {
      day =
          ordinal > 0 ? whole.first().plusDays(ordinal - 1L) : whole.last().plusDays(ordinal + 1L);
    } else {
      day =
          ordinal > 0
              ? whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal - 1L)
              : whole
                  .last()
                  .with(TemporalAdjusters.previousOrSame(weekday))
                  .plusWeeks(ordinal + 1L);
    }
    return whole.contains(day) ? Span.day(day) : null;
  }

  /** Weeks run from Monday to Sunday and belong where their Thursday lies, as in ISO 8601. */
  private static @Nullable Span week(
      DayOfWeek belongs, CalendarUnit unit, Span whole, int ordinal) {
    var day = day(belongs, whole, ordinal);
    return day == null ? null : Span.of(unit, day.first());
  }

  /** The first or the last fourteen days. */
  private static @Nullable Span fortnight(Span whole, int ordinal) {
    var first =
        ordinal > 0
            ? whole.first().plusDays(14L * (ordinal - 1))
            : whole.last().plusDays(14L * ordinal + 1);
    var last = first.plusDays(13);
    return whole.contains(first) && whole.contains(last)
        ? new Span(first, last, CalendarUnit.WEEK)
        : null;
  }

  private static @Nullable Span unit(NthIn nth, Span whole, int ordinal) {
    var unit = nth.unit();
    if (unit.compareTo(whole.unit()) >= 0 && unit != CalendarUnit.SEASON) {
      return null;
    }
    var day =
        ordinal > 0
            ? unit.plus(whole.first(), ordinal - 1L)
            : unit.plus(whole.last().withDayOfMonth(1), ordinal + 1L);
    return whole.contains(day) ? Span.of(unit, day) : null;
  }

  private static int years(Span span) {
    return span.last().getYear() - span.first().getYear() + 1;
  }

  /** A quarter of a century: 25 years. */
  private static @Nullable Span quarter(Span whole, int ordinal) {
    int index = ordinal > 0 ? ordinal - 1 : 4 + ordinal;
    if (index < 0 || index > 3) {
      return null;
    }
    int end = whole.last().getYear() - (3 - index) * 25;
    int begin = index == 0 ? whole.first().getYear() : end - 24;
    return Span.years(begin, end, CalendarUnit.CENTURY);
  }

  /** The other reading of "the last week of August": its last seven days. */
  private static List<String> inDays(NthIn nth, Span whole) {
    var first =
        nth.ordinal() > 0
            ? whole.first().plusWeeks(nth.ordinal() - 1L)
            : whole.last().plusWeeks(nth.ordinal()).plusDays(1);
    return List.of(Values.edtfDay(first) + "/" + Values.edtfDay(first.plusDays(6)));
  }

  private static Placed beside(WeekdayBeside beside, Placed base) {
    var span = base.span();
    if (span == null) {
      return base;
    }
    var day =
        beside.sign() > 0
            ? span.last().with(TemporalAdjusters.next(beside.weekday()))
            : span.first().with(TemporalAdjusters.previous(beside.weekday()));
    return Placed.at(Span.day(day), base.from(), "weekday beside a date", 0.93);
  }

  private static Placed away(DayAway away, Placed base) {
    var span = base.span();
    if (span == null) {
      return Placed.open(Timex.Type.DATE, "XXXX-XX-XX", "counted", DatePlacer.NO_DAY);
    }
    // A week belongs where its Thursday lies
    var start = span.unit() == CalendarUnit.WEEK ? span.first().plusDays(3) : span.first();
    var day = away.unit().plus(start, (long) away.sign() * away.amount().whole());
    return Placed.at(Span.of(span.unit(), day), base.from(), "counted to the day", 0.93);
  }

  /** The quarter whose middle lies half a quarter before its end, whatever a firm calls it. */
  private static Placed lengthTo(LengthTo length, Placed end) {
    var value = Durations.value(length.amount(), length.unit());
    var span = end.span();
    if (span == null) {
      return Placed.open(Timex.Type.DURATION, value, "length up to a date", DatePlacer.NO_YEAR);
    }
    var last = span.last();
    if (length.unit() == CalendarUnit.QUARTER && length.amount().whole() == 1) {
      var quarter = Span.of(CalendarUnit.QUARTER, last.minusDays(HALF_A_QUARTER));
      return Placed.at(quarter, end.from(), "quarter up to a date", 0.85);
    }
    var first = length.unit().plus(last.plusDays(1), -length.amount().whole());
    boolean months = first.getDayOfMonth() == 1;
    return Placed.open(Timex.Type.DURATION, value, "length up to a date", DatePlacer.NO_YEAR)
        .withEdtf(
            months
                ? Values.edtfMonth(first) + "/" + Values.edtfMonth(last)
                : Values.edtfDay(first) + "/" + Values.edtfDay(last))
        .withRule("length up to a date", 0.9);
  }

  private static Placed unknownYear(int month, @Nullable Integer day) {
    var value = day == null ? "XXXX-%02d".formatted(month) : "XXXX-%02d-%02d".formatted(month, day);
    return Placed.open(Timex.Type.DATE, value, "unknown year", DatePlacer.NO_YEAR).withEdtf(value);
  }

  private static Placed latestQuarter(Standpoint at) {
    var speaking = at.speaking();
    var quarter = at.quarter();
    if (quarter == null && speaking != null) {
      quarter = Span.of(CalendarUnit.QUARTER, speaking.minusMonths(3));
    }
    return quarter == null
        ? Placed.open(Timex.Type.DATE, "XXXX-QX", "quarter", DatePlacer.NO_DAY)
        : Placed.at(quarter, at.speakingFrom(), "the last quarter that is over", 0.8);
  }

  private static Placed weekendOf(Placed day) {
    var span = day.span();
    return span == null || span.unit() != CalendarUnit.DAY
        ? day
        : Placed.at(Span.weekend(span.first()), day.from(), "weekend of a day", day.confidence());
  }

  /** The third millennium as EDTF has it: 2000 to 2999; the second BC 2000 to 1001 BC. */
  private static Placed millennium(Millennium millennium) {
    int ordinal = millennium.ordinal();
    int first = millennium.beforeChrist() ? 1 - ordinal * 1000 : (ordinal - 1) * 1000;
    boolean opening = !millennium.beforeChrist() && ordinal == 1;
    var span = Span.years(opening ? 1 : first, first + 999, CalendarUnit.MILLENNIUM);
    return Placed.at(span, DatePlacer.NOTHING, "millennium", 0.95)
        .withValue(Timex.Type.DATE, (millennium.beforeChrist() ? "BC" : "") + (ordinal - 1));
  }

  /** Kept as written: nothing is converted. */
  private static Placed oldStyle(Placed date) {
    return date.span() == null ? date : date.withRule("old style, as written", 0.9);
  }
}
