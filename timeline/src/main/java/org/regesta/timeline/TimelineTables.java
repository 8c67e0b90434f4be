package org.regesta.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timeline in PostgreSQL: tables {@code entry} and {@code evidence}. */
final class TimelineTables implements TimelineStore {

  /** The number of the advisory lock by which writers of the timeline take turns. */
  private static final long TURN = 0x7265676573746100L;

  private final JdbcClient database;
  private final EntryQueries queries;

  TimelineTables(JdbcClient database) {
    this.database = database;
    this.queries = new EntryQueries(database);
  }

  /** Waits until no other transaction writes the timeline. */
  void takeTurn() {
    database.sql("select pg_advisory_xact_lock(?)").param(TURN).query(rows -> {});
  }

  List<Sighting> sightingsOf(CaptureId capture) {
    return database
        .sql("select sighting from evidence where capture = ? order by ordinal")
        .param(capture.value())
        .query((row, _) -> SightingJson.read(row.getString(1)))
        .list();
  }

  /** Every sighting of some blocks, and the entry it stands for. */
  Map<Sighting, EntryId> entriesIn(Set<String> blocks) {
    var entries = new LinkedHashMap<Sighting, EntryId>();
    database
        .sql("select sighting, entry from evidence where block = any(?)")
        .param(1, blocks.toArray(String[]::new))
        .query(row -> {
          entries.put(SightingJson.read(row.getString(1)), new EntryId(row.getString(2)));
        });
    return entries;
  }

  void forget(CaptureId capture) {
    database.sql("delete from evidence where capture = ?").param(capture.value()).update();
  }

  void save(List<Cluster> clusters) {
    database
        .sql(
            """
            insert into entry
              (id, kind, block, edtf, earliest, latest, place, published, speaker, person, sources)
            select id, kind, block, edtf, earliest, latest, place, published, speaker, person, sources
            from jsonb_to_recordset(?::jsonb) as new
              (id text, kind text, block text, edtf text, earliest bigint, latest bigint,
               place bigint, published text, speaker text, person text, sources int)
            on conflict (id) do update set
              kind = excluded.kind, block = excluded.block, edtf = excluded.edtf,
              earliest = excluded.earliest, latest = excluded.latest, place = excluded.place,
              published = excluded.published, speaker = excluded.speaker,
              person = excluded.person, sources = excluded.sources
            """)
        .param(SightingJson.rows(clusters.stream().map(EntryRow::of).toList()))
        .update();
  }

  /** Attaches sightings to their entries where they are not attached already. */
  void attach(List<Cluster> clusters, Map<Sighting, EntryId> before) {
    var rows =
        clusters.stream()
            .flatMap(cluster ->
                cluster.sightings().stream()
                    .filter(sighting -> !cluster.id().equals(before.get(sighting)))
                    .map(sighting -> EvidenceRow.of(cluster.id(), sighting)))
            .toList();
    database
        .sql(
            """
            insert into evidence (capture, ordinal, entry, block, collection, sighting)
            select capture, ordinal, entry, block, collection, sighting
            from jsonb_to_recordset(?::jsonb) as new
              (capture text, ordinal int, entry text, block text, collection text, sighting jsonb)
            on conflict (capture, ordinal) do update set entry = excluded.entry
              where evidence.entry <> excluded.entry
            """)
        .param(SightingJson.rows(rows))
        .update();
  }

  void vanish(Set<EntryId> entries) {
    database
        .sql(
            """
            delete from entry where id = any(?)
              and not exists (select from evidence where evidence.entry = entry.id)
            """)
        .param(1, names(entries))
        .update();
  }

  /** Keeps the names of entries that are gone, and where what they rested on stands now. */
  void redirect(Map<EntryId, EntryId> moved) {
    database
        .sql(
            """
            insert into entry_moved (former, entry) select * from unnest(?, ?)
            on conflict (former) do update set entry = excluded.entry, moved = now()
            """)
        .param(1, names(moved.keySet()))
        .param(2, names(moved.values()))
        .update();
  }

  /** Keeps what is known of entries that are gone for good. */
  void remember(List<Cluster> departed) {
    for (var cluster : departed) {
      var entry = cluster.entry();
      database
          .sql(
              """
              insert into entry_departed (entry, kind, words, captures) values (?, ?, ?, ?)
              on conflict (entry) do update set kind = excluded.kind, words = excluded.words,
                captures = excluded.captures, departed = now()
              """)
          .param(1, entry.id().value())
          .param(2, EntryKind.of(entry).name())
          .param(3, words(entry))
          .param(
              4,
              entry.evidence().stream()
                  .map(evidence -> evidence.capture().value())
                  .distinct()
                  .toArray(String[]::new))
          .update();
    }
  }

  private static String words(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> said.words();
      case Entry.Happened happened -> happened.what();
    };
  }

  private static String[] names(Collection<EntryId> entries) {
    return entries.stream().map(EntryId::value).toArray(String[]::new);
  }

  @Override
  public Optional<Entry> find(EntryId id) {
    var found = find(List.of(id)).stream().findFirst();
    return found.isPresent() ? found : find(queries.movedTo(id)).stream().findFirst();
  }

  @Override
  public Optional<Departed> departed(EntryId id) {
    return queries.departed(id);
  }

  @Override
  public Optional<Neighbours> neighbours(EntryId id, Selection selection) {
    return queries.neighbours(id, selection);
  }

  @Override
  public Optional<Neighbours.Rank> rank(EntryId id, Selection selection) {
    return queries.rank(id, selection);
  }

  @Override
  public Map<String, Long> statementsBy(Collection<String> people) {
    return queries.statementsBy(people);
  }

  @Override
  public List<Entry> find(Collection<EntryId> ids) {
    return queries.entries(ids.stream().map(EntryId::value).toList());
  }

  @Override
  public List<Entry> window(Window window) {
    return queries.entries(queries.dated(window));
  }

  @Override
  public List<Entry> undated(Window window) {
    return queries.entries(queries.undated(window));
  }

  @Override
  public Density density(Selection selection, Bucket bucket) {
    return Density.of(
        queries.spans(selection), bucket, selection.period(), queries.countUndated(selection));
  }

  @Override
  public List<Entry> restingOn(CaptureId capture) {
    return queries.entries(queries.restingOn(capture));
  }

  @Override
  public long count(Selection selection) {
    return queries.count(selection);
  }

  @Override
  public long countUndated(Selection selection) {
    return queries.countUndated(selection);
  }

  @Override
  public List<Entry> densest(Selection selection, int limit) {
    return queries.entries(queries.densest(selection, limit));
  }

  @Override
  public List<EntryId> ids(Optional<EntryId> after, int limit) {
    return database
        .sql("select id from entry where id > ? order by id limit ?")
        .params(after.map(EntryId::value).orElse(""), limit)
        .query((row, _) -> new EntryId(row.getString(1)))
        .list();
  }
}
