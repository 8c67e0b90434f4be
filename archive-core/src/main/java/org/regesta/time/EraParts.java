package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.TenYears;
import org.regesta.time.TemporalExpression.Year;

/**
 * Reads joined years and decades by each other: the 1200 of "1200–1150 BC" is before our era, the
 * 1900s of "the late 1890s and early 1900s" are ten years.
 */
final class EraParts {

  private EraParts() {}

  static List<Found> of(List<Found> members) {
    if (members.size() < 2) {
      return members;
    }
    var read = new ArrayList<Found>();
    for (int i = 0; i < members.size(); i++) {
      var one = members.get(i);
      var beside = members.get(i + 1 < members.size() ? i + 1 : i - 1).expression();
      boolean before = i + 1 < members.size();
      read.add(one.with(read(one.expression(), beside, before)));
    }
    return List.copyOf(read);
  }

  private static TemporalExpression read(
      TemporalExpression one, TemporalExpression beside, boolean before) {
    return switch (one) {
      case PartOf(var part, var whole) -> new PartOf(part, read(whole, beside, before));
      case Qualified(var how, var mod, var inner) ->
          new Qualified(how, mod, read(inner, beside, before));
      case CalendarDate date when before && date.month() == null && date.year() != null ->
          year(date, date.year(), year(beside));
      case Decade(var first) -> decade(one, first, decadeOf(beside), before);
      case TemporalExpression other -> other;
    };
  }

  private static TemporalExpression year(CalendarDate date, Year year, @Nullable Year beside) {
    boolean counted = beside != null && beside.number() <= 0 && year.number() > 1 - beside.number();
    return counted ? date.withYear(Year.of(1 - year.number())) : date;
  }

  private static TemporalExpression decade(
      TemporalExpression one, Year first, @Nullable Year beside, boolean before) {
    if (beside == null || first.twoDigits()) {
      return one;
    }
    boolean earlier = before && beside.number() <= 0 && first.number() > 1 - beside.number();
    if (earlier) {
      return new Decade(Year.of(1 - (first.number() + 9)));
    }
    boolean ten =
        first.number() % 100 == 0
            && beside.number() % 100 != 0
            && Math.abs(first.number() - beside.number()) <= 30;
    return ten ? new TenYears(first.number()) : one;
  }

  private static @Nullable Year year(TemporalExpression expression) {
    return switch (expression) {
      case CalendarDate date when date.month() == null && date.day() == null -> date.year();
      case Qualified(var how, var mod, var inner) -> year(inner);
      case TemporalExpression other -> null;
    };
  }

  private static @Nullable Year decadeOf(TemporalExpression expression) {
    return switch (expression) {
      case Decade(var first) -> first.twoDigits() ? null : first;
      case PartOf(var part, var whole) -> decadeOf(whole);
      case Qualified(var how, var mod, var inner) -> decadeOf(inner);
      case TemporalExpression other -> null;
    };
  }
}
