package org.regesta.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;
import org.regesta.time.Timex;

/**
 * Periods of which the words leave open where they end: "circa 1860", "the turn of the century",
 * "FY2022".
 */
final class Doubtful {

  /** So far round a year catalogues look for what is dated "circa" that year (CCO, ch. 4.2.3). */
  private static final int YEARS_ROUND_A_YEAR = 5;

  private static final int DAYS_ROUND_A_DAY = 3;
  private static final int MONTH = 28;
  private static final int YEAR = 365;

  private static final String BUSINESS_YEARS_DIFFER =
      "Business years do not begin on the same day everywhere";

  private Doubtful() {}

  /** The days of something that is only about these days. */
  static Bounds about(Bounds days) {
    if (days.earliest() == null || days.latest() == null) {
      return days;
    }
    long length = ChronoUnit.DAYS.between(days.earliest(), days.latest()) + 1;
    int round = length < MONTH ? DAYS_ROUND_A_DAY : length < YEAR ? 1 : YEARS_ROUND_A_YEAR;
    var unit =
        length < MONTH ? ChronoUnit.DAYS : length < YEAR ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    return new Bounds(
        moved(days.earliest(), day -> day.minus(round, unit)),
        moved(days.latest().plusDays(1), day -> day.plus(round, unit).minusDays(1)));
  }

  private static @Nullable LocalDate moved(
      @Nullable LocalDate day, UnaryOperator<LocalDate> where) {
    return day == null ? null : where.apply(day);
  }

  /** Whether words say of themselves that they are not exact: "circa", "around", "or so". */
  static boolean isAbout(Timex words) {
    return words.mod().filter("APPROX"::equals).isPresent();
  }

  /** What words that are placed may mean as well. */
  static List<Bounds> others(Timex words) {
    var others = new ArrayList<Bounds>();
    var days = words.bounds();
    if (isTurnOfSomeCentury(words)) {
      others.add(about(years(days, -100, -100)));
    }
    if (isBusinessYear(words)) {
      others.add(years(days, -1, 0));
      others.add(years(days, 0, 1));
    }
    return others;
  }

  /** What is to be told of them; empty where nothing is. */
  static String remark(Timex words) {
    return isBusinessYear(words) ? BUSINESS_YEARS_DIFFER : "";
  }

  /** Of which century they do not tell; what looks back finds the last one, or the one before. */
  private static boolean isTurnOfSomeCentury(Timex words) {
    return words.rule().equals("turn of a century")
        && !(words.countedFrom() instanceof Timex.Nothing);
  }

  private static boolean isBusinessYear(Timex words) {
    return words.value().startsWith("FY");
  }

  private static Bounds years(Bounds days, int begin, int end) {
    return new Bounds(
        moved(days.earliest(), day -> day.plusYears(begin)),
        moved(days.latest(), day -> day.plusYears(end)));
  }
}
