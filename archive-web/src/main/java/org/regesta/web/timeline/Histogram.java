package org.regesta.web.timeline;

import java.time.LocalDate;
import java.util.List;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

/**
 * The density of the line as bars of a drawing that is {@value #WIDTH} units wide and {@value
 * #HEIGHT} high.
 *
 * @param bars in the order of time
 */
record Histogram(Bucket bucket, List<Bar> bars) {

  static final int WIDTH = 960;
  static final int HEIGHT = 120;

  /**
   * One bar: its solid part are entries that fall here and nowhere else, its pale part the shares
   * of those that may.
   *
   * @param label "March 2022: 4 dated here, 2 may fall here"
   * @param period EDTF of the bucket, for a link that opens it
   */
  record Bar(
      double left,
      double width,
      double solid,
      double pale,
      String name,
      String label,
      String period) {

    public double solidTop() {
      return HEIGHT - solid;
    }

    public double paleTop() {
      return HEIGHT - solid - pale;
    }
  }

  /** What the line begins with, for its axis. */
  public String first() {
    return bars.getFirst().name();
  }

  /** What the line ends with, for its axis. */
  public String last() {
    return bars.getLast().name();
  }

  static Histogram of(Density density) {
    var bars = density.bars();
    if (bars.isEmpty()) {
      return new Histogram(density.bucket(), List.of());
    }
    var bucket = density.bucket();
    long first = bars.getFirst().begin().toEpochDay();
    long last = bucket.next(bars.getLast().begin()).toEpochDay();
    double unit = (double) WIDTH / (last - first);
    double highest = bars.stream().mapToDouble(Density.Bar::share).max().orElse(1);
    return new Histogram(
        bucket,
        bars.stream().map(bar -> draw(bar, bucket, first, unit, (HEIGHT - 4) / highest)).toList());
  }

  private static Bar draw(Density.Bar bar, Bucket bucket, long first, double unit, double scale) {
    var next = bucket.next(bar.begin());
    double width = (double) (next.toEpochDay() - bar.begin().toEpochDay()) * unit;
    double solid = Math.min((double) bar.certain(), bar.share()) * scale;
    return new Bar(
        (double) (bar.begin().toEpochDay() - first) * unit,
        Math.max(1.5, width - 1),
        solid,
        bar.share() * scale - solid,
        name(bar.begin(), bucket),
        "%s: %d dated here, %d may fall here"
            .formatted(name(bar.begin(), bucket), bar.certain(), bar.possible()),
        bar.begin() + "/" + next.minusDays(1));
  }

  /** How people call a bucket. */
  static String name(LocalDate begin, Bucket bucket) {
    return switch (bucket) {
      case DECADE -> begin.getYear() + "s";
      case YEAR -> Integer.toString(begin.getYear());
      case MONTH -> begin.toString().substring(0, begin.toString().length() - 3);
      case WEEK -> "week of " + begin;
      case DAY -> begin.toString();
    };
  }

  /** The widest bucket that still gives a picture: the narrowest that keeps to 120 bars. */
  static Bucket fitting(Bounds days) {
    if (days.earliest() == null || days.latest() == null) {
      return Bucket.YEAR;
    }
    long span = days.latest().toEpochDay() - days.earliest().toEpochDay() + 1;
    if (span <= 120) {
      return Bucket.DAY;
    }
    if (span <= 120 * 7) {
      return Bucket.WEEK;
    }
    if (span <= 120 * 31) {
      return Bucket.MONTH;
    }
    return span <= 120 * 366 ? Bucket.YEAR : Bucket.DECADE;
  }
}
