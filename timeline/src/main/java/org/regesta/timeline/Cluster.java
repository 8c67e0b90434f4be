package org.regesta.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The sightings of one entry, the first published first. */
record Cluster(EntryId id, String block, List<Sighting> sightings) {

  Cluster {
    sightings = List.copyOf(sightings);
  }

  /** As the database has it: the sightings of an entry in no order. */
  static Cluster stored(EntryId id, List<Sighting> sightings) {
    var ordered = sightings.stream().sorted(Sighting.FIRST_PUBLISHED).toList();
    return new Cluster(id, ordered.getFirst().block(), ordered);
  }

  /** The entry that they make: what it says is as the first source gives it. */
  Entry entry() {
    var evidence =
        sightings.stream()
            .map(Sighting::evidence)
            .collect(
                Collectors.groupingBy(
                    Evidence::source, LinkedHashMap::new, Collectors.toUnmodifiableList()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    var when = Consensus.of(sightings);
    return switch (sightings.getFirst().claim()) {
      case Claim.Words(var words, var wording, var stance, var speaker, var person) ->
          new Entry.Said(id, when, evidence, words, wording, stance, speaker, person);
      case Claim.Happening happening ->
          new Entry.Happened(
              id, when, evidence, happening.what(), happening.status(), happening.by());
    };
  }
}
