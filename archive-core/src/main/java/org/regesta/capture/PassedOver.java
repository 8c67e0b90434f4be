package org.regesta.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the records of types that the standard does not name, file by file. */
final class PassedOver {

  private record Kind(String file, String type) {}

  private final Map<Kind, Long> counts = new LinkedHashMap<>();

  void add(String file, String type) {
    counts.merge(new Kind(file, type), 1L, Long::sum);
  }

  /** One remark a file and type, in words for the report. */
  List<String> remarks() {
    return counts.entrySet().stream()
        .map(one ->
            "%s: %d %s of the unknown type “%s” passed over"
                .formatted(
                    one.getKey().file(),
                    one.getValue(),
                    one.getValue() == 1 ? "record" : "records",
                    one.getKey().type()))
        .toList();
  }
}
