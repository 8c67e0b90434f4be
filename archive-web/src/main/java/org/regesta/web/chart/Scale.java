package org.regesta.web.chart;

import java.util.List;
import org.regesta.timeline.Bucket;

/** In which buckets a stretch of days is counted, and at which the axis is marked. */
final class Scale {

  /** Bars that a drawing of the usual width can hold, each three pixels wide. */
  static final int MOST_BARS = 320;

  private static final int MOST_MARKS = 9;

  private static final List<Bucket> FINEST_FIRST =
      List.of(
          Bucket.DAY,
          Bucket.WEEK,
          Bucket.MONTH,
          Bucket.QUARTER,
          Bucket.YEAR,
          Bucket.DECADE,
          Bucket.CENTURY,
          Bucket.MILLENNIUM);

  private Scale() {}

  /** The finest buckets that the drawing can hold. */
  static Bucket bars(Stretch days, int most) {
    return FINEST_FIRST.stream()
        .filter(bucket -> bucket.across(days.first(), days.last()) <= most)
        .findFirst()
        .orElse(Bucket.MILLENNIUM);
  }

  /** The widest buckets of which there are still some: ends that people call by a short name. */
  static Bucket round(Stretch days, int least) {
    return FINEST_FIRST.reversed().stream()
        .filter(bucket -> bucket.across(days.first(), days.last()) >= least)
        .findFirst()
        .orElse(Bucket.DAY);
  }

  /**
   * Where the axis is marked.
   *
   * @param every so many buckets, counted so that round years are hit
   */
  record Marks(Bucket bucket, int every) {}

  static Marks marks(Stretch days) {
    for (var bucket : FINEST_FIRST) {
      for (int every : steps(bucket)) {
        if (bucket.across(days.first(), days.last()) / every <= MOST_MARKS) {
          return new Marks(bucket, every);
        }
      }
    }
    return new Marks(Bucket.MILLENNIUM, 10);
  }

  private static List<Integer> steps(Bucket bucket) {
    return switch (bucket) {
      case YEAR, DECADE, CENTURY -> List.of(1, 2, 5);
      case MILLENNIUM -> List.of(1, 2, 5, 10, 20, 50);
      case DAY, WEEK, MONTH, QUARTER -> List.of(1);
    };
  }
}
