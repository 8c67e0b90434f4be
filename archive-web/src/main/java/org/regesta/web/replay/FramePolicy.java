package org.regesta.web.replay;

import org.jspecify.annotations.Nullable;

/** A policy of the reading room that lets the other origin's frames and pictures in. */
final class FramePolicy {

  private static final String STRICT =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private FramePolicy() {}

  /**
   * @param policy that of the answer so far; a strict one where it has none yet
   */
  static String with(@Nullable String policy, String origin) {
    var base = policy == null ? STRICT : policy;
    if (base.contains(origin)) {
      return base;
    }
    return base.replaceFirst("img-src 'self'", "img-src 'self' " + origin)
        + "; frame-src "
        + origin;
  }
}
