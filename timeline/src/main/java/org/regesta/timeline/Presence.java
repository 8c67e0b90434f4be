package org.regesta.timeline;

import java.util.List;
import org.regesta.time.Bounds;

/**
 * How surely dated entries lie in a period.
 *
 * @param here all days that they may have lie in it
 * @param maybe some of them do, or may
 * @param beyond of these: one side is open, and the end that is known lies outside: "until 2008"
 *     may lie in 1859, and in any other year before 2008
 */
public record Presence(long here, long maybe, long beyond) {

  /** Of entries of which each may lie in the period; others are left out. */
  public static Presence of(List<Density.Span> spans, Bounds period) {
    long here = 0;
    long maybe = 0;
    long beyond = 0;
    for (var span : spans) {
      var hull = hull(span.stretches());
      if (!meets(hull, period)) {
        continue;
      }
      if (span.stretches().stream().allMatch(stretch -> lies(stretch, period))) {
        here += span.entries();
      } else {
        maybe += span.entries();
        beyond += isBeyond(hull, period) ? span.entries() : 0;
      }
    }
    return new Presence(here, maybe, beyond);
  }

  /** All that may lie in it. */
  public long all() {
    return here + maybe;
  }

  /**
   * Whether days that are open on one side reach a period only by that side.
   *
   * @param period the end of which that lies towards the known one is known
   */
  public static boolean isBeyond(Bounds days, Bounds period) {
    var earliest = days.earliest();
    var latest = days.latest();
    if (earliest == null) {
      return latest != null && period.latest() != null && latest.isAfter(period.latest());
    }
    return latest == null && period.earliest() != null && earliest.isBefore(period.earliest());
  }

  private static boolean lies(Bounds days, Bounds period) {
    boolean begins =
        period.earliest() == null
            || (days.earliest() != null && !days.earliest().isBefore(period.earliest()));
    boolean ends =
        period.latest() == null
            || (days.latest() != null && !days.latest().isAfter(period.latest()));
    return begins && ends;
  }

  private static boolean meets(Bounds days, Bounds period) {
    boolean tooEarly =
        days.latest() != null
            && period.earliest() != null
            && days.latest().isBefore(period.earliest());
    boolean tooLate =
        days.earliest() != null
            && period.latest() != null
            && days.earliest().isAfter(period.latest());
    return !tooEarly && !tooLate;
  }

  private static Bounds hull(List<Bounds> stretches) {
    var hull = stretches.getFirst();
    for (var stretch : stretches) {
      var earliest = hull.earliest();
      var latest = hull.latest();
      hull =
          new Bounds(
              earliest == null || stretch.earliest() == null
                  ? null
                  : earliest.isBefore(stretch.earliest()) ? earliest : stretch.earliest(),
              latest == null || stretch.latest() == null
                  ? null
                  : latest.isAfter(stretch.latest()) ? latest : stretch.latest());
    }
    return hull;
  }
}
