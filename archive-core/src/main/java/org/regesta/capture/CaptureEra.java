package org.regesta.capture;

import java.time.Duration;
import java.time.Instant;

/** Where a time stands to those at which something can have been captured. */
public enum CaptureEra {
  /** Before 1990: nothing was captured from the web then. */
  BEFORE_THE_WEB,
  POSSIBLE,
  /** More than a day ahead: clocks may differ, and the day begins earlier in the east. */
  TO_COME;

  /** Which times are possible, in words for whoever wrote another. */
  public static final String POSSIBLE_TIMES = "a time of capture lies between 1990 and today";

  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Duration LEEWAY = Duration.ofDays(1);

  /**
   * The era of a time.
   *
   * @param now the moment at which somebody says that time
   */
  public static CaptureEra of(Instant time, Instant now) {
    if (time.isBefore(FIRST)) {
      return BEFORE_THE_WEB;
    }
    return time.isAfter(now.plus(LEEWAY)) ? TO_COME : POSSIBLE;
  }
}
