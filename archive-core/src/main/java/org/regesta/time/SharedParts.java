package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.OldStyle;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.Within;
import org.regesta.time.TemporalExpression.Year;
import org.regesta.time.Wording.Link;

/**
 * Gives joined dates what they share: "February or March 2022", "3–5 May", "November to May 1942".
 */
final class SharedParts {

  private SharedParts() {}

  /** Whether two expressions can make one dating. */
  static boolean alike(TemporalExpression one, TemporalExpression other) {
    int a = rank(one);
    int b = rank(other);
    return a > 0 && b > 0 && (a == b || (a <= 3 && b <= 3) || (a >= 3 && b >= 3 && a < 7 && b < 7));
  }

  /** Whether two expressions name spans of one kind. */
  static boolean sameKind(TemporalExpression one, TemporalExpression other) {
    return rank(one) == rank(other);
  }

  /** 1 a day, 2 a day of a month, 3 a month, 4 a part of a year, 5 a year, 6 longer; 0 for none. */
  private static int rank(TemporalExpression expression) {
    return switch (expression) {
      case CalendarDate date -> rank(date);
      case TemporalExpression.NumericDate date -> 2;
      case SubYear sub -> 4;
      case TemporalExpression.WinterAcross winter -> 4;
      case Decade decade -> 6;
      case TemporalExpression.Century century -> 6;
      case TemporalExpression.FiscalYear year -> 5;
      case TemporalExpression.Holiday holiday -> 2;
      case PartOf(var part, var whole) -> rank(whole) > 2 ? Math.min(rank(whole), 5) : rank(whole);
      case Qualified(var how, var mod, var inner) -> rank(inner);
      case Within(var inner, var outer) -> rank(inner);
      case TemporalExpression.TurnOf turn -> 5;
      case TemporalExpression.Shifted shifted -> shifted(shifted.unit());
      case TemporalExpression.Nearest nearest -> rank(nearest.named());
      case PartOfDay(var code, var day) -> day == null ? 0 : rank(day);
      case TimeOfDay time -> 7;
      case TemporalExpression.Offset offset -> 0;
      case TemporalExpression.Duration duration -> 0;
      case TemporalExpression.Vague vague -> 0;
      case TemporalExpression.Recurring recurring -> 0;
      case TemporalExpression.SomeTimeIn some -> 0;
      case TemporalExpression.WeekOf week -> 0;
      case TemporalExpression.SideOf side -> 0;
      case OldStyle date -> 2;
      case TemporalExpression.Millennium millennium -> 6;
      case TemporalExpression.TenYears years -> 6;
      case TemporalExpression.TwoYears years -> 5;
      case TemporalExpression.Reckoned reckoned -> Reckonings.isDay(reckoned) ? 2 : 0;
      case TemporalExpression.NoDate none -> 0;
    };
  }

  private static int rank(CalendarDate date) {
    if (date.day() != null) {
      return 2;
    }
    return date.month() != null ? 3 : date.weekday() != null ? 1 : 5;
  }

  private static int shifted(CalendarUnit unit) {
    return unit == CalendarUnit.DAY ? 1 : unit == CalendarUnit.YEAR ? 5 : 0;
  }

  static List<Found> of(List<Found> members, Link link) {
    var shared = new ArrayList<>(members);
    for (int i = shared.size() - 2; i >= 0; i--) {
      var next = shared.get(i + 1).expression();
      shared.set(i, within(completed(shared.get(i), next, link, false), next, link));
    }
    for (int i = 1; i < shared.size(); i++) {
      shared.set(i, completed(shared.get(i), shared.get(i - 1).expression(), link, true));
    }
    return EraParts.of(List.copyOf(shared));
  }

  /** "in January or February last year": both lie in last year. */
  private static Found within(Found one, TemporalExpression other, Link link) {
    if (!(other instanceof Within(var inner, var outer)) || one.expression() instanceof Within) {
      return one;
    }
    var target = date(one.expression());
    var source = date(inner);
    if (target == null || source == null || target.year() != null || source.month() == null) {
      return one;
    }
    var month = target.month() == null ? source.month() : target.month();
    boolean earlier = link == Link.RANGE && month > source.month();
    if (target.month() == null && target.day() == null) {
      return one;
    }
    return one.with(
        new Within(with(one.expression(), null, month), earlier ? yearBefore(outer) : outer));
  }

  /** The year before, for "from November to February last year". */
  private static TemporalExpression yearBefore(TemporalExpression year) {
    return year instanceof Shifted(var unit, var steps, var from) && unit == CalendarUnit.YEAR
        ? new Shifted(unit, steps - 1, from)
        : year;
  }

  private static Found completed(Found one, TemporalExpression other, Link link, boolean afterIt) {
    var decade = decadeInCentury(one.expression(), other);
    if (decade != null) {
      return one.with(decade);
    }
    if (one.expression() instanceof TimeOfDay time
        && time.day() == null
        && other instanceof TimeOfDay beside
        && beside.day() != null) {
      return one.with(
          new TimeOfDay(time.hour(), time.minute(), time.second(), time.zone(), beside.day()));
    }
    var source = date(other);
    var target = date(one.expression());
    if (source == null || target == null) {
      return one;
    }
    var month = target.month() == null && target.day() != null ? source.month() : target.month();
    var year = inCentury(target.year(), source.year());
    boolean yearAlone = target.month() == null && target.day() == null;
    if (year == null && source.year() != null && !yearAlone) {
      year = rolled(source.year(), month, source.month(), link, afterIt);
    }
    if (Objects.equals(year, target.year()) && Objects.equals(month, target.month())) {
      return one;
    }
    return one.with(with(one.expression(), year, month));
  }

  /** "the 1840s and 50s": two digits take the century of the decade beside them. */
  private static @Nullable TemporalExpression decadeInCentury(
      TemporalExpression one, TemporalExpression beside) {
    if (one instanceof PartOf(var part, var whole)) {
      var decade = decadeInCentury(whole, beside);
      return decade == null ? null : new PartOf(part, decade);
    }
    var bare = beside instanceof PartOf(var _, var whole) ? whole : beside;
    return one instanceof Decade(var first)
            && first.twoDigits()
            && bare instanceof Decade(var other)
            && !other.twoDigits()
        ? new Decade(Objects.requireNonNull(inCentury(first, other)))
        : null;
  }

  /** "1861 or '62": two digits take the century of the year beside them. */
  private static @Nullable Year inCentury(@Nullable Year year, @Nullable Year beside) {
    return year == null || !year.twoDigits() || beside == null || beside.twoDigits()
        ? year
        : Year.of(Math.floorDiv(beside.number(), 100) * 100 + year.number());
  }

  /** "November to May 1942" begins in 1941. */
  private static Year rolled(
      Year year, @Nullable Integer month, @Nullable Integer other, Link link, boolean afterIt) {
    if (link != Link.RANGE || month == null || other == null || year.twoDigits()) {
      return year;
    }
    if (!afterIt && month > other) {
      return Year.of(year.number() - 1);
    }
    return afterIt && month < other ? Year.of(year.number() + 1) : year;
  }

  private static @Nullable CalendarDate date(TemporalExpression expression) {
    if (expression instanceof PartOf(var _, var whole)) {
      return date(whole);
    }
    if (expression instanceof Qualified(var _, var _, var inner)) {
      return date(inner);
    }
    if (expression instanceof PartOfDay(var _, var day) && day != null) {
      return date(day);
    }
    if (expression instanceof OldStyle(var date)) {
      return date;
    }
    if (expression instanceof SubYear sub) {
      return new CalendarDate(sub.year(), sub.index() * 3, null, null);
    }
    return expression instanceof CalendarDate date ? date : null;
  }

  private static TemporalExpression with(
      TemporalExpression expression, @Nullable Year year, @Nullable Integer month) {
    if (expression instanceof PartOf(var part, var whole)) {
      return new PartOf(part, with(whole, year, month));
    }
    if (expression instanceof Qualified(var how, var mod, var inner)) {
      return new Qualified(how, mod, with(inner, year, month));
    }
    if (expression instanceof PartOfDay(var code, var day) && day != null) {
      return new PartOfDay(code, with(day, year, month));
    }
    if (expression instanceof OldStyle(var date)) {
      return new OldStyle(date.withYear(year).withMonth(month));
    }
    if (expression instanceof SubYear sub) {
      return new SubYear(sub.division(), sub.index(), year, sub.fiscal());
    }
    return expression instanceof CalendarDate date
        ? date.withYear(year).withMonth(month)
        : expression;
  }
}
