package org.regesta.timeline;

import java.time.temporal.ChronoUnit;
import org.regesta.time.Bounds;

/** How closely an entry is dated: by the stretch of days that its dating allows. */
public enum Precision {
  DAY,
  /** Up to 31 days. */
  MONTH,
  /** Up to 366 days. */
  YEAR,
  /** Up to ten years. */
  DECADE,
  LONGER,
  /** One side is open: "before 1940". */
  OPEN,
  /** One of several: "February or March 2022". */
  TWO_READINGS,
  /** No source tells, or none tells a day on either side. */
  UNDATED;

  /** The precision of a dating. */
  public static Precision of(Entry.When when) {
    if (when.edtf().startsWith("[")) {
      return TWO_READINGS;
    }
    long days = days(when.bounds());
    if (days == Long.MAX_VALUE) {
      return OPEN;
    }
    if (days == 1) {
      return DAY;
    }
    if (days <= 366) {
      return days <= 31 ? MONTH : YEAR;
    }
    return days <= 3653 ? DECADE : LONGER;
  }

  /** How many days the bounds allow; {@link Long#MAX_VALUE} where a side is open. */
  static long days(Bounds bounds) {
    return bounds.earliest() == null || bounds.latest() == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest()) + 1;
  }
}
