package org.regesta.text.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day that some place of a page gives for its publication, or for its last change.
 *
 * @param about publication or change
 * @param edtf the day, or the moment, as it was found
 * @param evidence the place, in words for a historian
 * @param weight how much it is believed, by the table {@code date-weights}
 */
record DateClaim(About about, String edtf, String evidence, int weight) {

  /** What a day is the day of. */
  enum About {
    PUBLISHED,
    CHANGED
  }

  private static final int HOURS_WEST = 12;
  private static final int HOURS_EAST = 14;
  private static final int STRONG = 40;

  LocalDate day() {
    return LocalDate.parse(edtf.substring(0, 10));
  }

  /**
   * Whether this moment of world time can have fallen on that day where the page was published:
   * "23:15Z" on the fifth is the sixth in Rome.
   */
  boolean canBe(LocalDate day) {
    return moment()
        .filter(at -> !at.plusSeconds(HOURS_EAST * 3600L).isBefore(start(day)))
        .filter(at -> at.minusSeconds(HOURS_WEST * 3600L).isBefore(start(day.plusDays(1))))
        .isPresent();
  }

  boolean isWorldTime() {
    return edtf.endsWith("Z");
  }

  /** Whether it may tell on which day a moment of world time fell. */
  boolean isStrong() {
    return weight >= STRONG;
  }

  /** The moment, where it is given in world time, which is seldom that of the place. */
  private Optional<Instant> moment() {
    return isWorldTime() ? Optional.of(Instant.parse(edtf)) : Optional.empty();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
