package org.regesta.web.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.BucketWords;
import org.regesta.timeline.Density;
import org.regesta.web.DateLabel;

/**
 * Statements over time as a small drawing: across in percent, upwards in {@value #HEIGHT} units.
 *
 * @param bars in the order of time; stretches without statements are left out
 * @param from what it begins with, for people
 * @param to what it ends with
 * @param scale how many statements the highest bar stands for, in words: "3", "2.5"
 */
public record Strip(List<Bar> bars, String from, String to, String scale) {

  static final int HEIGHT = 48;

  /** Bars that still can be told from each other in a small drawing. */
  private static final long MOST_BARS = 120;

  public Strip {
    bars = List.copyOf(bars);
  }

  /**
   * One stretch of time.
   *
   * @param label "2022: 4 dated here, 2 may fall here"
   * @param period EDTF, for the address that shows it alone
   */
  public record Bar(
      String left,
      String width,
      double top,
      double height,
      String name,
      String label,
      String period) {}

  /** The widest unit is not needed: decades of 120 bars reach over 1,200 years, and so on. */
  static Bucket unitFor(List<Density.Bar> byYear) {
    if (byYear.isEmpty()) {
      return Bucket.YEAR;
    }
    var first = byYear.getFirst().begin();
    var last = byYear.getLast().begin();
    if (ChronoUnit.YEARS.between(first, last) > MOST_BARS) {
      return Bucket.DECADE;
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_BARS / 2 ? Bucket.MONTH : Bucket.YEAR;
  }

  static Strip of(Density density) {
    var counted = density.bars();
    if (counted.isEmpty()) {
      return new Strip(List.of(), "", "", "0");
    }
    var first = counted.getFirst().begin();
    var end = density.bucket().next(counted.getLast().begin());
    double days = ChronoUnit.DAYS.between(first, end);
    double highest = counted.stream().mapToDouble(Density.Bar::share).max().orElse(1);
    var bars = new ArrayList<Bar>();
    for (var bar : counted) {
      var next = density.bucket().next(bar.begin());
      double height = Math.max(2, bar.share() / highest * HEIGHT);
      bars.add(
          new Bar(
              percent(ChronoUnit.DAYS.between(first, bar.begin()) / days),
              percent(Math.max(0.004, ChronoUnit.DAYS.between(bar.begin(), next) / days * 0.9)),
              HEIGHT - height,
              height,
              name(bar.begin(), density.bucket()),
              label(bar, density.bucket()),
              bar.begin() + "/" + next.minusDays(1)));
    }
    return new Strip(
        bars,
        name(first, density.bucket()),
        name(counted.getLast().begin(), density.bucket()),
        String.format(Locale.ROOT, highest == Math.rint(highest) ? "%.0f" : "%.1f", highest));
  }

  private static String label(Density.Bar bar, Bucket unit) {
    return name(bar.begin(), unit)
        + ": "
        + bar.certain()
        + " dated here"
        + (bar.possible() == 0 ? "" : ", " + bar.possible() + " may fall here");
  }

  private static String name(LocalDate begin, Bucket unit) {
    return switch (unit) {
      case DECADE -> BucketWords.of(begin, unit);
      case MONTH ->
          DateLabel.of(begin.toString().substring(0, begin.toString().length() - 3)).words();
      case DAY, WEEK -> begin.toString();
      default -> String.valueOf(begin.getYear());
    };
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.3f%%", part * 100);
  }
}
