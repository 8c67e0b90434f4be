package org.regesta.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    var growing = new GrowingBlock();
    sightings.forEach(growing::add);
    return growing.entries.stream().map(entry -> entry.grown(block)).toList();
  }

  /**
   * The entries of a block that are being put together. What has the signature of an entry belongs
   * to it; else only entries with the same figures can be meant, and they are asked in turn.
   */
  private static final class GrowingBlock {

    private final List<Growing> entries = new ArrayList<>();
    private final Map<String, Growing> bySignature = new HashMap<>();
    private final Map<List<String>, List<Growing>> byFigures = new HashMap<>();

    void add(Sighting sighting) {
      var known = bySignature.get(sighting.signature());
      var entry = known == null ? unknown(sighting) : known;
      entry.sightings().add(sighting);
    }

    private Growing unknown(Sighting sighting) {
      var agreement = Agreement.of(sighting);
      var entry =
          agreement
              .flatMap(one -> alike(one).stream().filter(each -> each.welcomes(one)).findFirst())
              .orElseGet(() -> begun(agreement));
      agreement.ifPresent(entry.agreements()::add);
      bySignature.put(sighting.signature(), entry);
      return entry;
    }

    private List<Growing> alike(Agreement agreement) {
      return byFigures.computeIfAbsent(agreement.figures(), _ -> new ArrayList<>());
    }

    private Growing begun(Optional<Agreement> agreement) {
      var entry = new Growing();
      entries.add(entry);
      agreement.ifPresent(one -> alike(one).add(entry));
      return entry;
    }
  }

  /** An entry that is being put together; sightings of one signature are compared once. */
  private record Growing(List<Sighting> sightings, List<Agreement> agreements) {

    Growing() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    boolean welcomes(Agreement one) {
      return agreements.stream().allMatch(one::with);
    }

    Cluster grown(String block) {
      return new Cluster(EntryId.of(sightings.getFirst().signature()), block, sightings);
    }
  }
}
