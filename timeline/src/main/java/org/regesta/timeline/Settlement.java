package org.regesta.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.CaptureId;
import org.regesta.text.Passage;

/**
 * What becomes of the entries of some blocks when their sightings change.
 *
 * @param changed entries that are new, or have not the sightings that they had
 * @param gone entries that no sighting supports any more
 * @param moved of those gone, where what they rested on stands now
 * @param departed of those gone, those that went nowhere, as they were
 */
record Settlement(
    List<Cluster> changed, Set<EntryId> gone, Map<EntryId, EntryId> moved, List<Cluster> departed) {

  static Settlement between(Map<Sighting, EntryId> before, List<Cluster> now) {
    var entries = new LinkedHashMap<EntryId, Set<Sighting>>();
    before.forEach((one, entry) -> entries.computeIfAbsent(entry, _ -> new HashSet<>()).add(one));
    var changed =
        now.stream()
            .filter(one -> !Set.copyOf(one.sightings()).equals(entries.get(one.id())))
            .toList();
    var gone = new LinkedHashSet<>(entries.keySet());
    now.forEach(cluster -> gone.remove(cluster.id()));
    entries.keySet().retainAll(gone);
    var moved = moves(entries, now);
    return new Settlement(changed, gone, moved, departures(entries, moved.keySet()));
  }

  private static List<Cluster> departures(Map<EntryId, Set<Sighting>> gone, Set<EntryId> moved) {
    return gone.entrySet().stream()
        .filter(one -> !moved.contains(one.getKey()))
        .map(one -> Cluster.stored(one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }

  private static Map<EntryId, EntryId> moves(Map<EntryId, Set<Sighting>> gone, List<Cluster> now) {
    var places = new HashMap<Place, EntryId>();
    for (var cluster : now) {
      cluster.sightings().forEach(sighting -> places.put(Place.of(sighting), cluster.id()));
    }
    var moves = new LinkedHashMap<EntryId, EntryId>();
    gone.forEach((id, sightings) ->
        sightings.stream()
            .sorted(Sighting.FIRST_PUBLISHED)
            .flatMap(one -> Optional.ofNullable(places.get(Place.of(one))).stream())
            .findFirst()
            .ifPresent(entry -> moves.put(id, entry)));
    return moves;
  }

  /** Every entry that is not what it was. */
  Set<EntryId> touched() {
    var touched = new LinkedHashSet<>(gone);
    changed.forEach(cluster -> touched.add(cluster.id()));
    return touched;
  }

  /** Every entry that is not what it was, as it was; empty for one that is new. */
  Map<EntryId, Optional<Entry>> before(Map<Sighting, EntryId> held) {
    var sightings = new HashMap<EntryId, List<Sighting>>();
    held.forEach((one, entry) -> sightings.computeIfAbsent(entry, _ -> new ArrayList<>()).add(one));
    var before = new LinkedHashMap<EntryId, Optional<Entry>>();
    for (var id : touched()) {
      before.put(
          id,
          Optional.ofNullable(sightings.get(id)).map(known -> Cluster.stored(id, known).entry()));
    }
    return before;
  }

  /** Where a sighting stands in its source: the same words, however they are read. */
  private record Place(CaptureId capture, List<Passage> passages, Class<?> kind) {

    static Place of(Sighting sighting) {
      return new Place(
          sighting.evidence().capture(),
          sighting.evidence().passages(),
          sighting.claim().getClass());
    }
  }
}
