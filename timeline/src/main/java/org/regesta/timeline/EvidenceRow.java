package org.regesta.timeline;

import org.jspecify.annotations.Nullable;

/** A row of table {@code evidence}. */
record EvidenceRow(
    String capture,
    int ordinal,
    String entry,
    String block,
    @Nullable String collection,
    Sighting sighting) {

  static EvidenceRow of(EntryId entry, Sighting sighting) {
    return new EvidenceRow(
        sighting.evidence().capture().value(),
        sighting.ordinal(),
        entry.value(),
        sighting.block(),
        sighting.evidence().collection().orElse(null),
        sighting);
  }
}
