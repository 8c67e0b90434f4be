package org.regesta.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.capture.CaptureId;
import org.regesta.copies.Copies;
import org.regesta.copies.SourceId;
import org.regesta.people.PeopleStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts captures on the line. The timeline depends on which captures stand on it and what was read
 * from them, never on the order in which they came: placing a capture again replaces what it said
 * before, and an entry that no source supports any more vanishes.
 *
 * <p>Joins the transaction that runs, and must run in one. Transactions that write the timeline
 * take turns: each waits until the one before has ended.
 */
public final class Timeline {

  private final TimelineTables tables;
  private final PeopleStore people;
  private final Copies copies;
  private final EntryChanges changes;
  private final EntryMerger merger = new EntryMerger();

  private Timeline(TimelineTables tables, PeopleStore people, Copies copies, EntryChanges changes) {
    this.tables = tables;
    this.people = people;
    this.copies = copies;
    this.changes = changes;
  }

  /** The timeline of a database. */
  public static Timeline over(JdbcClient database, PeopleStore people, EntryChanges changes) {
    return new Timeline(new TimelineTables(database), people, Copies.over(database), changes);
  }

  /**
   * Places what was read from a capture, in the stead of what was read from it before.
   *
   * @return how many of its passages stand on the line now
   */
  public int place(CaptureReading reading) {
    var reader = new SightingReader(reading);
    var sightings = reader.sightings();
    place(reading.capture().id(), reader, sightings);
    return sightings.size();
  }

  /**
   * Places a capture as {@link #place} does, and tells what came of it.
   *
   * @return the entries that are not what they were, as they were before; empty for a new one
   */
  public Map<EntryId, Optional<Entry>> placeAgain(CaptureReading reading) {
    var reader = new SightingReader(reading);
    return place(reading.capture().id(), reader, reader.sightings());
  }

  private Map<EntryId, Optional<Entry>> place(
      CaptureId capture, SightingReader reader, List<Sighting> sightings) {
    tables.takeTurn();
    var regrouped = copies.note(capture, reader.marks());
    var meant = people.save(capture, reader.people(), regrouped);
    return replace(capture, sightings, union(regrouped, meant));
  }

  /** Takes a capture off the line, with all that only it supports. */
  public void remove(CaptureId capture) {
    tables.takeTurn();
    var regrouped = copies.forget(capture);
    var meant = people.save(capture, List.of(), regrouped);
    replace(capture, List.of(), union(regrouped, meant));
  }

  private static Set<CaptureId> union(Set<CaptureId> some, Set<CaptureId> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /**
   * Puts sightings in the stead of those of a capture.
   *
   * @param others captures whose sightings are the same, but of another source or person
   */
  private Map<EntryId, Optional<Entry>> replace(
      CaptureId capture, List<Sighting> sightings, Set<CaptureId> others) {
    var before = new LinkedHashMap<CaptureId, List<Sighting>>();
    others.forEach(one -> before.put(one, tables.sightingsOf(one)));
    var now = new LinkedHashMap<>(before);
    before.put(capture, tables.sightingsOf(capture));
    now.put(capture, sightings);
    var sources = copies.of(now.keySet());
    var meant = people.meant(now.keySet());
    now.replaceAll((one, all) ->
        all.stream()
            .map(sighting -> sighting.of(sources.getOrDefault(one, SourceId.alone(one))))
            .map(sighting -> sighting.by(meant.getOrDefault(one, Map.of())))
            .toList());
    return before.equals(now) ? Map.of() : replace(before, now);
  }

  private Map<EntryId, Optional<Entry>> replace(
      Map<CaptureId, List<Sighting>> before, Map<CaptureId, List<Sighting>> sightings) {
    var blocks =
        Stream.of(before, sightings)
            .flatMap(all -> all.values().stream())
            .flatMap(List::stream)
            .map(Sighting::block)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var held = tables.entriesIn(blocks);
    before.keySet().forEach(tables::forget);
    var others = new LinkedHashMap<>(held);
    others.keySet().removeIf(sighting -> before.containsKey(sighting.evidence().capture()));
    var all = new ArrayList<>(others.keySet());
    sightings.values().forEach(all::addAll);
    var now = merger.merge(all);
    var settlement = Settlement.between(held, now);
    tables.save(settlement.changed());
    tables.attach(now, others);
    tables.vanish(settlement.gone());
    tables.redirect(settlement.moved());
    tables.remember(settlement.departed());
    changes.changed(settlement.touched());
    return settlement.before(held);
  }
}
