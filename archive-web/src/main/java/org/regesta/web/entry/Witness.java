package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;

/**
 * One source of an entry, with the passages of all its captures.
 *
 * @param note that several captures are one source, in words
 */
record Witness(Optional<String> note, List<EvidenceView> passages) {

  Witness {
    passages = List.copyOf(passages);
  }

  static Witness of(long captures, List<EvidenceView> passages) {
    return new Witness(
        captures < 2
            ? Optional.empty()
            : Optional.of("One source in " + captures + " captures: one witness."),
        passages);
  }
}
