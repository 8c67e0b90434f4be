package org.regesta.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.time.Bounds;

/**
 * A row of table {@code entry}: what entries are sought by. What they say is in their evidence. One
 * whose dating tells no day at all ("May of an unknown year") is listed with the undated.
 */
record EntryRow(
    String id,
    String kind,
    String block,
    @Nullable String edtf,
    @Nullable Long earliest,
    @Nullable Long latest,
    @Nullable Long place,
    @Nullable String published,
    @Nullable String speaker,
    @Nullable String person,
    int sources) {

  static EntryRow of(Cluster cluster) {
    var entry = cluster.entry();
    var when = entry.when().filter(at -> !at.bounds().equals(Bounds.OPEN));
    var bounds = when.map(Entry.When::bounds).orElse(Bounds.OPEN);
    var earliest = day(bounds.earliest());
    var latest = day(bounds.latest());
    return new EntryRow(
        entry.id().value(),
        EntryKind.of(entry).name(),
        cluster.block(),
        when.map(Entry.When::edtf).orElse(null),
        earliest,
        latest,
        earliest == null ? latest : earliest,
        cluster.sightings().getFirst().evidence().published().orElse(null),
        speaker(entry),
        entry instanceof Entry.Said said ? said.person().orElse(null) : null,
        entry.sources());
  }

  private static @Nullable String speaker(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> said.speaker().map(Speaker::name).orElse(null);
      case Entry.Happened _ -> null;
    };
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }
}
