package org.regesta.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Where an entry stands when its sources differ: where most sources put it, then the closest
 * dating, then the surest. What the others say stays with their evidence.
 */
final class Consensus {

  private Consensus() {}

  static Optional<Entry.When> of(List<Sighting> sightings) {
    var votes = new LinkedHashMap<String, List<Sighting>>();
    for (var sighting : sightings) {
      sighting
          .when()
          .ifPresent(
              when -> votes.computeIfAbsent(when.edtf(), _ -> new ArrayList<>()).add(sighting));
    }
    return votes.values().stream()
        .max(
            Comparator.<List<Sighting>>comparingLong(Consensus::sources)
                .thenComparing(Comparator.comparingLong(Consensus::days).reversed())
                .thenComparingDouble(Consensus::confidence)
                .thenComparing(Comparator.comparing(Consensus::edtf).reversed()))
        .flatMap(agreed -> surest(agreed).when());
  }

  private static long sources(List<Sighting> sightings) {
    return sightings.stream().map(sighting -> sighting.evidence().source()).distinct().count();
  }

  private static long days(List<Sighting> sightings) {
    return sightings.getFirst().when().map(when -> Precision.days(when.bounds())).orElseThrow();
  }

  private static double confidence(List<Sighting> sightings) {
    return surest(sightings).when().map(Entry.When::confidence).orElseThrow();
  }

  private static String edtf(List<Sighting> sightings) {
    return sightings.getFirst().when().map(Entry.When::edtf).orElseThrow();
  }

  private static Sighting surest(List<Sighting> sightings) {
    return sightings.stream()
        .min(
            Comparator.comparingDouble(
                    (Sighting sighting) -> -sighting.when().orElseThrow().confidence())
                .thenComparing(Sighting.FIRST_PUBLISHED))
        .orElseThrow();
  }
}
