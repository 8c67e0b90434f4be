package org.regesta.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Direction;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.NoDate;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.Part;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.Qualification;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Reach;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SideOf;
import org.regesta.time.TemporalExpression.SomeTimeIn;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TurnOf;
import org.regesta.time.TemporalExpression.Vague;
import org.regesta.time.TemporalExpression.WinterAcross;
import org.regesta.time.TemporalExpression.Within;
import org.regesta.time.TemporalExpression.Year;

/** The semantic forms that a pattern can name, by their names in the table. */
final class Forms {

  private static final Map<String, Form.Maker> MAKERS =
      Map.ofEntries(
          Map.entry("same", a -> a.get("of")),
          Map.entry("none", a -> new NoDate()),
          Map.entry("number", Numbers::make),
          Map.entry("amount", Numbers::amount),
          Map.entry("year", Forms::year),
          Map.entry("date", Forms::date),
          Map.entry("iso", NumericForms::iso),
          Map.entry("numeric", NumericForms::numeric),
          Map.entry("subyear", Forms::subYear),
          Map.entry("winteracross", Forms::winterAcross),
          Map.entry("decade", Forms::decade),
          Map.entry("century", Forms::century),
          Map.entry("turn", a -> new TurnOf((Century) a.expressionIfAny("of"))),
          Map.entry("fiscal", a -> new FiscalYear(yearOf(a))),
          Map.entry("holiday", a -> new Holiday(a.text("name"), yearOf(a))),
          Map.entry("part", a -> new PartOf(Part.valueOf(a.text("part")), a.expression("of"))),
          Map.entry("daypart", DayForms::partOfDay),
          Map.entry("daypartshift", DayForms::partOfShiftedDay),
          Map.entry("dayparton", DayForms::partOfWeekday),
          Map.entry("clockday", DayForms::timeOnDay),
          Map.entry("season", DayForms::season),
          Map.entry("partseason", DayForms::partOfSeason),
          Map.entry("withinseason", DayForms::seasonWithin),
          Map.entry("spokenyear", DayForms::spokenYear),
          Map.entry("decadeof", DayForms::spokenDecade),
          Map.entry("eachweekday", DayForms::eachWeekday),
          Map.entry("text", a -> a.text("is")),
          Map.entry("time", NumericForms::time),
          Map.entry("shift", Forms::shift),
          Map.entry("nearest", Forms::nearest),
          Map.entry("within", a -> new Within(a.expression("inner"), a.expression("outer"))),
          Map.entry("offset", Forms::offset),
          Map.entry("duration", Forms::duration),
          Map.entry("vague", Forms::vague),
          Map.entry("weekof", a -> new TemporalExpression.WeekOf(a.expression("day"))),
          Map.entry("quarterof", DayForms::quarterOf),
          Map.entry("withinlastyear", DayForms::withinLastYear),
          Map.entry("partyear", DayForms::partOfYear),
          Map.entry("yearagoquarter", a -> DayForms.quarterYearAgo()),
          Map.entry("set", a -> new Recurring(a.text("value"))),
          Map.entry("each", SetForms::each),
          Map.entry("every", SetForms::every),
          Map.entry("nthin", Reckonings::nthIn),
          Map.entry("weekdaybeside", Reckonings::weekdayBeside),
          Map.entry("dayaway", Reckonings::dayAway),
          Map.entry("dayahead", Reckonings::dayAhead),
          Map.entry("nearaway", Reckonings::nearAway),
          Map.entry("weekofyear", Reckonings::weekOfYear),
          Map.entry("latestquarter", a -> new TemporalExpression.LatestQuarter()),
          Map.entry(
              "unknownyear",
              a -> new TemporalExpression.UnknownYear(a.number("month"), a.numberIfAny("day"))),
          Map.entry("lastaway", Reckonings::lastAway),
          Map.entry("withinshift", Reckonings::withinShift),
          Map.entry("withinmonth", Reckonings::withinMonth),
          Map.entry("twoyears", Reckonings::twoYears),
          Map.entry("daypartbeside", Reckonings::dayPartBeside),
          Map.entry("weekendof", a -> new TemporalExpression.WeekendOf(a.expression("day"))),
          Map.entry("millennium", Reckonings::millennium),
          Map.entry("oldstyle", Reckonings::oldStyle),
          Map.entry("ides", Reckonings::romanDay),
          Map.entry("isoweek", Reckonings::isoWeek),
          Map.entry("spokentime", SpokenTimes::time),
          Map.entry("hours", SpokenTimes::hours),
          Map.entry("halfof", Reckonings::halfOf),
          Map.entry("quarterin", Reckonings::quarterIn),
          Map.entry("holidaypart", Reckonings::holidayPart),
          Map.entry("dualyear", Reckonings::dualYear),
          Map.entry("dualdate", a -> a.number("month") <= 3 ? date(a) : null),
          Map.entry("qualified", Forms::qualified),
          Map.entry("some", Forms::some),
          Map.entry("side", a -> new SideOf(direction(a), a.expression("of"))));

  private Forms() {}

  static Form.Maker named(String name) {
    var maker = MAKERS.get(name);
    if (maker == null) {
      throw new IllegalArgumentException("no semantic form " + name);
    }
    return maker;
  }

  static @Nullable Year yearOf(Arguments a) {
    return switch (a.get("year")) {
      case null -> null;
      case Year year -> year;
      case Object digits -> Year.of(Integer.parseInt(digits.toString()));
    };
  }

  private static @Nullable Object year(Arguments a) {
    if (a.has("short")) {
      return new Year(a.number("short"), true);
    }
    int number = a.number("number");
    if (a.has("least") && (number < a.number("least") || number > a.number("most"))) {
      return null;
    }
    boolean before = a.text("era", "").equals("BC");
    return number < 1 || number > 9999 ? null : Year.of(before ? 1 - number : number);
  }

  private static @Nullable Object date(Arguments a) {
    var day = a.numberIfAny("day");
    if (day != null && (day < 1 || day > 31)) {
      return null;
    }
    var weekday = a.numberIfAny("weekday");
    return new CalendarDate(
        yearOf(a), a.numberIfAny("month"), day, weekday == null ? null : DayOfWeek.of(weekday));
  }

  private static @Nullable Object subYear(Arguments a) {
    var division = Division.valueOf(a.text("division"));
    int index = a.has("index") ? a.number("index") : 0;
    int most = division == Division.HALF ? 2 : 4;
    return index < 0 || index > most
        ? null
        : new SubYear(division, index, yearOf(a), a.has("fiscal"));
  }

  private static @Nullable Object winterAcross(Arguments a) {
    int first = a.number("first");
    int second = a.number("second");
    if (a.text("era", "").equals("BC")) {
      return second == first - 1 ? new WinterAcross(1 - first) : null;
    }
    int digits = second < 10 && first % 10 != 9 ? 10 : second < 100 ? 100 : 10_000;
    int expected = (first + 1) % digits;
    return second == expected ? new WinterAcross(first) : null;
  }

  private static Object vague(Arguments a) {
    return new Vague(
        a.text("ref"), a.has("only") ? Standpoint.Genre.valueOf(a.text("only")) : null);
  }

  private static Object decade(Arguments a) {
    int digits = a.number("digits");
    if (a.text("era", "").equals("BC")) {
      return new Decade(Year.of(1 - (digits + 9)));
    }
    return new Decade(new Year(digits, digits < 100));
  }

  private static @Nullable Object century(Arguments a) {
    int ordinal = a.number("ordinal");
    return ordinal < 1 || ordinal > 40
        ? null
        : new Century(ordinal, a.text("era", "").equals("BC"));
  }

  private static Reference reference(Arguments a) {
    return Reference.valueOf(a.text("from", "SPEAKING"));
  }

  private static Direction direction(Arguments a) {
    return Direction.valueOf(a.text("direction"));
  }

  private static Object shift(Arguments a) {
    int steps =
        switch (a.get("direction")) {
          case null -> a.number("steps");
          case Object direction ->
              switch (Direction.valueOf(direction.toString())) {
                case LAST -> -1;
                case THIS -> 0;
                case NEXT -> 1;
              };
        };
    return new Shifted(CalendarUnit.valueOf(a.text("unit")), steps, reference(a));
  }

  private static Object nearest(Arguments a) {
    return new Nearest(direction(a), a.expression("of"), reference(a));
  }

  private static Object offset(Arguments a) {
    return new Offset(
        Numbers.amountOf(a, "amount"),
        CalendarUnit.valueOf(a.text("unit")),
        a.number("sign"),
        reference(a),
        a.expressionIfAny("base"),
        a.has("mod") ? a.text("mod") : null);
  }

  /** "over three years"; "over several years" is during them. */
  private static @Nullable Object duration(Arguments a) {
    var amount = Numbers.amountOf(a, "amount");
    if (amount.open() && a.text("mod", "").equals("MORE_THAN")) {
      return null;
    }
    return new Duration(
        amount,
        CalendarUnit.valueOf(a.text("unit")),
        a.has("mod") ? a.text("mod") : null,
        Reach.valueOf(a.text("reach", "NONE")));
  }

  private static Object qualified(Arguments a) {
    return new Qualified(
        Qualification.valueOf(a.text("how")),
        a.has("mod") ? a.text("mod") : null,
        a.expression("of"));
  }

  /** "a month of 1830", not "a year of 1830". */
  private static @Nullable Object some(Arguments a) {
    var unit = a.has("unit") ? CalendarUnit.valueOf(a.text("unit")) : null;
    boolean tooLong =
        unit != null
            && a.expression("of") instanceof CalendarDate date
            && unit.compareTo(date.month() == null ? CalendarUnit.YEAR : CalendarUnit.MONTH) >= 0;
    return tooLong ? null : new SomeTimeIn(a.expression("of"), unit);
  }
}
