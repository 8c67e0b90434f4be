package org.regesta.text.html;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much each place of a page is believed about its day, from the table {@code date-weights}. */
final class DateWeights {

  private static final Map<String, Integer> WEIGHTS =
      Table.rows("date-weights").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

  private DateWeights() {}

  static int of(String what) {
    return Optional.ofNullable(WEIGHTS.get(what))
        .orElseThrow(() -> new IllegalArgumentException("no weight for " + what));
  }
}
