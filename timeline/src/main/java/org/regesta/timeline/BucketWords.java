package org.regesta.timeline;

import java.time.LocalDate;

/**
 * How people call a bucket of several years: "1920s", "60s BC", "1st century BC", "1900 to 1999".
 */
public final class BucketWords {

  private BucketWords() {}

  /** The name of the bucket that begins on this day. */
  public static String of(LocalDate begin, Bucket bucket) {
    return begin.getYear() > 0
        ? ofTheEra(begin, bucket)
        : beforeChrist(-bucket.place(begin), bucket);
  }

  /** The first of the era lacks the year that there never was. */
  private static String ofTheEra(LocalDate begin, Bucket bucket) {
    return bucket == Bucket.DECADE && begin.getYear() > 1
        ? begin.getYear() + "s"
        : begin.getYear() + " to " + bucket.next(begin).minusDays(1).getYear();
  }

  /**
   * @param place 1 for the last before Christ, 2 for the one before that
   */
  private static String beforeChrist(int place, Bucket bucket) {
    return switch (bucket) {
      case MILLENNIUM -> ranked(place) + " millennium BC";
      case CENTURY -> ranked(place) + " century BC";
      case DECADE -> place == 1 ? "9 to 1 BC" : (place - 1) * 10 + "s BC";
      case YEAR, QUARTER, MONTH, WEEK, DAY -> place + " BC";
    };
  }

  private static String ranked(int place) {
    boolean teens = place % 100 / 10 == 1;
    return place
        + switch (teens ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
