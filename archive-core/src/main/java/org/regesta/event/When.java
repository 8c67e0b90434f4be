package org.regesta.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;

/**
 * The time of a happening, and what it rests on.
 *
 * @param datings indexes into the datings of the text
 * @param origin how the happening came by it
 * @param reason the same in words
 */
record When(
    Optional<String> edtf,
    Bounds bounds,
    List<Integer> datings,
    Origin origin,
    double confidence,
    String reason) {

  private static final double LENT_TRUST = 0.6;

  /** Whose the date is. */
  enum Origin {
    OWN,
    LENT
  }

  When {
    datings = List.copyOf(datings);
  }

  /** The finest first; of these one that names its day; of these the one of most words. */
  private static final Comparator<Dating> BEST =
      Comparator.comparing(Precision::of)
          .thenComparing(dating -> Dating.infersDay(dating.rule()))
          .thenComparingInt(dating -> -dating.passage().length());

  /**
   * The best of several datings of one clause: "last week, on Friday" is the Friday, "the night
   * shift went in at ten on Sunday" is Sunday at ten.
   */
  static When of(List<Integer> indexes, Dates dates) {
    var finest = indexes.stream().map(dates.datings()::get).min(BEST).orElseThrow();
    return new When(
        finest.edtf(),
        finest.bounds(),
        indexes,
        Origin.OWN,
        finest.confidence(),
        "dated in its clause");
  }

  /** The same time for a clause beside the one that it belongs to. */
  When lent(Optional<String> toEdtf, Bounds toBounds, String why) {
    return new When(toEdtf, toBounds, datings, Origin.LENT, confidence * LENT_TRUST, why);
  }

  /** The same time, trusted so much as what it was tied to. */
  When trusted(double share) {
    return new When(edtf, bounds, datings, origin, confidence * share, reason);
  }

  boolean lent() {
    return origin == Origin.LENT;
  }
}
