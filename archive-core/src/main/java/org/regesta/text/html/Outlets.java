package org.regesta.text.html;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.text.Found;

/** Newspapers, broadcasters, agencies and magazines whose hosts the table {@code outlets} knows. */
final class Outlets {

  private static final Map<String, String> NAMES =
      Table.rows("outlets").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Outlets() {}

  /** By the longest known host that this one is or ends with. */
  static Optional<Found<String>> at(String host) {
    var rest = host;
    while (rest.indexOf('.') > 0) {
      var name = NAMES.get(rest);
      if (name != null) {
        return Optional.of(new Found<>(name, "table of outlets, " + rest));
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}
