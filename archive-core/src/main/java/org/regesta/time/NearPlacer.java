package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Direction;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.SubYear;

/** Places what is named and near: "last Friday", "next March", "this summer", "last Easter". */
final class NearPlacer {

  private static final int WINTER = 4;

  private NearPlacer() {}

  static Placed place(Nearest nearest, Standpoint at) {
    var base = ShiftPlacer.base(nearest.from(), at);
    if (base == null) {
      return Placed.open(
          Timex.Type.DATE, "XXXX", "named and near", ShiftPlacer.reason(nearest.from()));
    }
    var day = nearest.direction() == Direction.NEXT ? base.span().last() : base.span().first();
    var span = near(nearest.named(), day, nearest.direction());
    if (span != null && isOver(nearest, span, day, at.tense())) {
      span = near(nearest.named(), day, Direction.LAST);
    }
    return span == null
        ? Placed.open(Timex.Type.DATE, "", "named and near", "no such day near")
        : Placed.at(span, base.from(), "named and near", 0.88);
  }

  /** "this winter" in words that look back, told in spring: the one that is over. */
  private static boolean isOver(Nearest nearest, Span span, LocalDate day, Mention.Tense tense) {
    return nearest.direction() == Direction.THIS
        && nearest.from() == TemporalExpression.Reference.SPEAKING
        && nearest.named() instanceof SubYear season
        && season.index() == WINTER
        && tense.looksBack()
        && span.first().isAfter(day);
  }

  /** A date, a season or a holiday; nothing else is named again and again. */
  private static @Nullable Span near(
      TemporalExpression named, LocalDate base, Direction direction) {
    if (named instanceof SubYear sub && sub.division() == Division.SEASON) {
      return seasonNear(sub, base, direction);
    }
    if (named instanceof Holiday holiday) {
      return holidayNear(holiday, base, direction);
    }
    return named instanceof CalendarDate date ? dateNear(date, base, direction) : null;
  }

  private static @Nullable Span dateNear(CalendarDate date, LocalDate base, Direction direction) {
    var month = date.month();
    var weekday = date.weekday();
    if (month == null) {
      return weekday == null ? null : Span.day(Weekdays.nearest(weekday, base, direction));
    }
    var day = date.day();
    int year = base.getYear();
    var now = day == null ? Span.month(year, month) : DatePlacer.dayOf(year, month, day);
    if (now == null) {
      return null;
    }
    int other =
        switch (direction) {
          case LAST -> now.last().isBefore(day == null ? monthAgo(base) : base) ? year : year - 1;
          case THIS -> year;
          case NEXT -> now.first().isAfter(base) ? year : year + 1;
        };
    return day == null ? Span.month(other, month) : DatePlacer.dayOf(other, month, day);
  }

  /** "last February" in March is that of the year before: the one just over is "last month". */
  private static LocalDate monthAgo(LocalDate base) {
    return base.withDayOfMonth(1).minusMonths(1);
  }

  private static Span seasonNear(SubYear sub, LocalDate base, Direction direction) {
    int year = base.getYear();
    var candidates = List.of(year - 2, year - 1, year, year + 1);
    return switch (direction) {
      case LAST ->
          candidates.reversed().stream()
              .map(y -> Span.season(y, sub.index()))
              .filter(s -> s.last().isBefore(base))
              .findFirst()
              .orElseThrow();
      case THIS -> {
        boolean running = Span.season(year - 1, sub.index()).contains(base);
        yield Span.season(running ? year - 1 : year, sub.index());
      }
      case NEXT ->
          candidates.stream()
              .map(y -> Span.season(y, sub.index()))
              .filter(s -> s.first().isAfter(base))
              .findFirst()
              .orElseThrow();
    };
  }

  private static Span holidayNear(Holiday holiday, LocalDate base, Direction direction) {
    int year = base.getYear();
    var now = Holidays.day(holiday.name(), year);
    return Span.day(
        switch (direction) {
          case LAST -> now.isBefore(base) ? now : Holidays.day(holiday.name(), year - 1);
          case THIS -> now;
          case NEXT -> now.isAfter(base) ? now : Holidays.day(holiday.name(), year + 1);
        });
  }
}
