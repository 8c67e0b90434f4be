package org.regesta.timeline;

import java.util.Comparator;
import java.util.Optional;
import org.regesta.copies.SourceId;

/**
 * One passage of one source that says something: what entries are made of.
 *
 * @param block sightings of different blocks are never one entry
 * @param signature what it says, without whose source it is: equal ones are always one entry
 * @param ordinal its number in the capture
 */
record Sighting(String block, String signature, int ordinal, Claim claim, Evidence evidence) {

  /**
   * The order in which sightings are put together: the first published leads. It depends on nothing
   * but the sightings, so that no order of imports can change an entry.
   */
  static final Comparator<Sighting> FIRST_PUBLISHED =
      Comparator.comparing((Sighting sighting) -> sighting.evidence().published().orElse("Z"))
          .thenComparing(Sighting::signature)
          .thenComparing(sighting -> sighting.evidence().capture().value())
          .thenComparingInt(Sighting::ordinal);

  /** The same passage, of a capture of this source. */
  Sighting of(SourceId source) {
    return new Sighting(block, signature, ordinal, claim, evidence.of(source));
  }

  Optional<Entry.When> when() {
    return evidence.whyDate().map(WhyDate::when);
  }
}
