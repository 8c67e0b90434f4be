package org.regesta.citation;

import java.time.Instant;
import java.util.function.Function;

/**
 * Where a source was taken from, and when: told by the same rule in every format. A day of capture
 * that nobody knows is left out; the day on which the archive received the source stands in its
 * place, and is called so.
 */
final class Archived {

  private Archived() {}

  /**
   * "archived from https://… on 13 April 2023, 09:12 UTC", "archived from https://…, received 24
   * November 2026", "received 24 November 2026".
   *
   * @param captured how the moment of capture is said
   * @param received how the moment of receipt is said
   */
  static String words(
      CitedSource source, Function<Instant, String> captured, Function<Instant, String> received) {
    var from = source.original().map(url -> "archived from " + Plain.line(url)).orElse("");
    var at = source.captured();
    if (at.isPresent()) {
      return (from.isEmpty() ? "archived" : from) + " on " + captured.apply(at.get());
    }
    return (from.isEmpty() ? "" : from + ", ") + "received " + received.apply(source.received());
  }
}
