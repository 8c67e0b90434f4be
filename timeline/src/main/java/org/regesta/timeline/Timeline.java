package org.regesta.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.capture.CaptureId;
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
  private final EntryChanges changes;
  private final EntryMerger merger = new EntryMerger();

  private Timeline(TimelineTables tables, PeopleStore people, EntryChanges changes) {
    this.tables = tables;
    this.people = people;
    this.changes = changes;
  }

  /** The timeline of a database. */
  public static Timeline over(JdbcClient database, PeopleStore people, EntryChanges changes) {
    return new Timeline(new TimelineTables(database), people, changes);
  }

  /**
   * Places what was read from a capture, in the stead of what was read from it before.
   *
   * @return how many of its passages stand on the line now
   */
  public int place(CaptureReading reading) {
    var reader = new SightingReader(reading);
    var sightings = reader.sightings();
    tables.takeTurn();
    people.save(reading.capture().id(), reader.people());
    replace(reading.capture().id(), sightings);
    return sightings.size();
  }

  /**
   * Places a capture as {@link #place} does, and tells what came of it.
   *
   * @return the entries that are not what they were, as they were before; empty for a new one
   */
  public Map<EntryId, Optional<Entry>> placeAgain(CaptureReading reading) {
    var reader = new SightingReader(reading);
    tables.takeTurn();
    people.save(reading.capture().id(), reader.people());
    return replace(reading.capture().id(), reader.sightings());
  }

  /** Takes a capture off the line, with all that only it supports. */
  public void remove(CaptureId capture) {
    tables.takeTurn();
    people.save(capture, List.of());
    replace(capture, List.of());
  }

  private Map<EntryId, Optional<Entry>> replace(CaptureId capture, List<Sighting> sightings) {
    var before = tables.sightingsOf(capture);
    if (before.equals(sightings)) {
      return Map.of();
    }
    var blocks =
        Stream.concat(before.stream(), sightings.stream())
            .map(Sighting::block)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var held = tables.entriesIn(blocks);
    tables.forget(capture);
    var others = new LinkedHashMap<>(held);
    others.keySet().removeIf(sighting -> sighting.evidence().capture().equals(capture));
    var all = new ArrayList<>(sightings);
    all.addAll(others.keySet());
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
