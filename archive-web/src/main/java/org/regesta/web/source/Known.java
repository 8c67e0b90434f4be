package org.regesta.web.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regesta.web.Moments;

/** What is known, in words, and that something is not. */
final class Known {

  private Known() {}

  static String moment(@Nullable Instant moment) {
    return moment == null ? "not recorded" : Moments.of(moment);
  }
}
