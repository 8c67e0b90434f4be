package org.regesta.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries that stand on the line, to be read. {@link Timeline} writes them. */
public interface TimelineStore {

  /** The timeline of a database. */
  static TimelineStore over(JdbcClient database) {
    return new TimelineTables(database);
  }

  /**
   * The entry of this name; where it was merged, split or read anew since, the entry that holds now
   * what it rested on first, under its own id.
   */
  Optional<Entry> find(EntryId id);

  /** What is known of an entry of this name that nothing supports any more. */
  Optional<Departed> departed(EntryId id);

  /** What stands beside an entry; empty where the selection does not hold it. */
  Optional<Neighbours> neighbours(EntryId id, Selection selection);

  /** Where an entry stands in a selection; empty where the selection does not hold it. */
  Optional<Neighbours.Rank> rank(EntryId id, Selection selection);

  /** How many entries of words each of these people has; those without any are left out. */
  Map<String, Long> statementsBy(Collection<String> people);

  /** Those of these entries that are there, in no order. */
  List<Entry> find(Collection<EntryId> ids);

  /** A page of dated entries in the order of time. */
  List<Entry> window(Window window);

  /**
   * A page of entries that no source dates, in the order of publication; the period is not asked.
   */
  List<Entry> undated(Window window);

  /** How many entries fall where. */
  Density density(Selection selection, Bucket bucket);

  /** Entries that rest on a capture, in the order of its text. */
  List<Entry> restingOn(CaptureId capture);

  /** How many entries, undated ones too where the selection asks for no period. */
  long count(Selection selection);

  /** How many entries no source dates; the period is not asked. */
  long countUndated(Selection selection);

  /**
   * As many dated entries as are asked for, in the order of time: those that lie closest together,
   * the earliest where several do; all where there are fewer.
   */
  List<Entry> densest(Selection selection, int limit);

  /** Every entry's id from after this one on, in the order of ids. */
  List<EntryId> ids(Optional<EntryId> after, int limit);
}
