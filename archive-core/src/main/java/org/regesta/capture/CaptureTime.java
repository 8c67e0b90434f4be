package org.regesta.capture;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When bytes were taken from their source. Whoever says so may be wrong: a clock that was never
 * set, a crawler's year 1, a slip of the hand. A time that cannot be is not kept, and that is said.
 *
 * @param instant that is believed; null where nobody says one that can be
 * @param doubt why a time that somebody says is not believed, in words for the report
 */
record CaptureTime(@Nullable Instant instant, Optional<String> doubt) {

  static final CaptureTime UNKNOWN = new CaptureTime(null, Optional.empty());

  static CaptureTime of(Instant instant) {
    return new CaptureTime(instant, Optional.empty());
  }

  static CaptureTime doubted(String why) {
    return new CaptureTime(null, Optional.of("its time of capture is not believed: " + why));
  }

  /** The same, as far as it can be believed at the moment when the capture is received. */
  CaptureTime receivedAt(Instant now) {
    var told = instant;
    if (told == null) {
      return this;
    }
    return switch (CaptureEra.of(told, now)) {
      case BEFORE_THE_WEB -> doubted("it is from before 1990");
      case POSSIBLE -> this;
      case TO_COME -> doubted("it is yet to come");
    };
  }
}
