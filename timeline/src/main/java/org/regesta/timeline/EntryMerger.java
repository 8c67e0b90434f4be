package org.regesta.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts sightings together to entries. A pure function of the set of sightings: whatever order they
 * came in, however often, the same set makes the same entries with the same names.
 *
 * <p>Within a block, from the first published on, a sighting joins the first entry all of whose
 * sightings agree with it, or begins a new one. All must agree, not one, so that no chain of
 * look-alikes grows.
 */
final class EntryMerger {

  /** The entries of some blocks, which must be given whole. */
  List<Cluster> merge(Collection<Sighting> sightings) {
    var blocks = new TreeMap<String, List<Sighting>>();
    for (var sighting : new HashSet<>(sightings)) {
      blocks.computeIfAbsent(sighting.block(), _ -> new ArrayList<>()).add(sighting);
    }
    return blocks.entrySet().stream()
        .flatMap(block -> mergeBlock(block.getKey(), block.getValue()).stream())
        .toList();
  }

  private static List<Cluster> mergeBlock(String block, List<Sighting> sightings) {
    sightings.sort(Sighting.FIRST_PUBLISHED);
    var growing = new ArrayList<Growing>();
    for (var sighting : sightings) {
      growing.stream()
          .filter(entry -> entry.welcomes(sighting))
          .findFirst()
          .orElseGet(() -> {
            growing.add(new Growing());
            return growing.getLast();
          })
          .add(sighting);
    }
    return growing.stream().map(entry -> entry.grown(block)).toList();
  }

  /** An entry that is being put together; sightings of one signature are compared once. */
  private record Growing(List<Sighting> sightings, Map<String, Sighting> signatures) {

    Growing() {
      this(new ArrayList<>(), new LinkedHashMap<>());
    }

    boolean welcomes(Sighting sighting) {
      return signatures.containsKey(sighting.signature())
          || signatures.values().stream().allMatch(one -> Agreement.between(one, sighting));
    }

    void add(Sighting sighting) {
      sightings.add(sighting);
      signatures.putIfAbsent(sighting.signature(), sighting);
    }

    Cluster grown(String block) {
      return new Cluster(EntryId.of(sightings.getFirst().signature()), block, sightings);
    }
  }
}
