package org.regesta.batch;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.Sha256;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.TimelineStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entries that a run touched, as they were before it, and what became of them. An entry may be
 * touched by several captures on its way; only what it was at first and is at last is told.
 */
record TouchedEntries(JdbcClient jdbc, long run) {

  private static final int PAGE = 500;

  /** What is kept of an entry. */
  private record Kept(EntryKind kind, String words, Optional<String> edtf, String state) {

    static Kept of(Entry entry) {
      return new Kept(
          EntryKind.of(entry),
          switch (entry) {
            case Entry.Said said -> said.words();
            case Entry.Happened happened -> happened.what();
          },
          entry.when().map(Entry.When::edtf),
          Sha256.of(entry.toString().getBytes(StandardCharsets.UTF_8)).hex());
    }
  }

  /** An entry that was touched. */
  private record Touched(EntryId entry, Optional<Kept> before) {}

  /** Keeps how entries were, unless that is kept already. */
  void keep(Map<EntryId, Optional<Entry>> before) {
    before.forEach((id, entry) -> {
      var kept = entry.map(Kept::of);
      jdbc.sql(
              """
              insert into reanalysis_touched (reanalysis, entry, kind, words, edtf, state)
              values (:run, :entry, :kind, :words, :edtf, :state)
              on conflict (reanalysis, entry) do nothing\
              """)
          .param("run", run)
          .param("entry", id.value())
          .param("kind", kept.map(Kept::kind).map(Enum::name).orElse(null))
          .param("words", kept.map(Kept::words).orElse(null))
          .param("edtf", kept.flatMap(Kept::edtf).orElse(null))
          .param("state", kept.map(Kept::state).orElse(null))
          .update();
    });
  }

  /** Compares what was with what is, and puts what differs on record. */
  void settle(TimelineStore timeline) {
    jdbc.sql("delete from reanalysis_change where reanalysis = ?").param(run).update();
    settle(timeline, "kind is not null");
    settle(
        timeline,
        """
        kind is null and entry not in
          (select successor from reanalysis_change
           where reanalysis = touched.reanalysis and successor is not null)\
        """);
  }

  private void settle(TimelineStore timeline, String which) {
    for (var page = page(which, ""); !page.isEmpty(); ) {
      var now = new HashMap<EntryId, Entry>();
      timeline
          .find(page.stream().map(Touched::entry).toList())
          .forEach(entry -> now.put(entry.id(), entry));
      for (var touched : page) {
        change(touched, Optional.ofNullable(now.get(touched.entry())), timeline)
            .ifPresent(this::record);
      }
      page = page(which, page.getLast().entry().value());
    }
  }

  private static Optional<EntryChange> change(
      Touched touched, Optional<Entry> now, TimelineStore timeline) {
    var before = touched.before();
    if (before.isEmpty()) {
      return now.map(Kept::of).map(after -> added(touched.entry(), after));
    }
    if (now.isPresent()) {
      return change(touched.entry(), before.get(), Kept.of(now.get()), Optional.empty());
    }
    // under another name by now, or nowhere
    var successor = timeline.find(touched.entry());
    return successor.isEmpty()
        ? Optional.of(gone(touched.entry(), before.get()))
        : change(touched.entry(), before.get(), Kept.of(successor.get()), successor.map(Entry::id));
  }

  private static EntryChange added(EntryId id, Kept after) {
    return new EntryChange(
        id,
        EntryChange.Kind.ADDED,
        after.kind(),
        after.words(),
        Optional.empty(),
        after.edtf(),
        Optional.empty());
  }

  private static EntryChange gone(EntryId id, Kept before) {
    return new EntryChange(
        id,
        EntryChange.Kind.GONE,
        before.kind(),
        before.words(),
        before.edtf(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<EntryChange> change(
      EntryId id, Kept before, Kept after, Optional<EntryId> successor) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    var kind =
        before.edtf().equals(after.edtf()) ? EntryChange.Kind.REREAD : EntryChange.Kind.MOVED;
    return Optional.of(
        new EntryChange(
            id, kind, after.kind(), after.words(), before.edtf(), after.edtf(), successor));
  }

  private List<Touched> page(String which, String after) {
    return jdbc.sql(
            """
            select * from reanalysis_touched touched
            where reanalysis = :run and entry > :after and (%s) order by entry limit :limit\
            """
                .formatted(which))
        .param("run", run)
        .param("after", after)
        .param("limit", PAGE)
        .query((row, _) -> touched(row))
        .list();
  }

  private static Touched touched(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return new Touched(
        new EntryId(row.getString("entry")),
        kind == null
            ? Optional.empty()
            : Optional.of(
                new Kept(
                    EntryKind.valueOf(kind),
                    row.getString("words"),
                    Optional.ofNullable(row.getString("edtf")),
                    row.getString("state"))));
  }

  private void record(EntryChange change) {
    jdbc.sql(
            """
            insert into reanalysis_change
              (reanalysis, entry, change, kind, words, edtf_before, edtf_after, successor)
            values (:run, :entry, :change, :kind, :words, :before, :after, :successor)\
            """)
        .param("run", run)
        .param("entry", change.entry().value())
        .param("change", change.change().name())
        .param("kind", change.kind().name())
        .param("words", change.words())
        .param("before", change.before().orElse(null))
        .param("after", change.after().orElse(null))
        .param("successor", change.successor().map(EntryId::value).orElse(null))
        .update();
  }

  /** What was put on record, in the order of time as it is now. */
  List<EntryChange> changes() {
    return jdbc.sql(
            """
            select * from reanalysis_change where reanalysis = :run
            order by coalesce(edtf_after, edtf_before) nulls last, entry\
            """)
        .param("run", run)
        .query((row, _) ->
            new EntryChange(
                new EntryId(row.getString("entry")),
                EntryChange.Kind.valueOf(row.getString("change")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("words"),
                Optional.ofNullable(row.getString("edtf_before")),
                Optional.ofNullable(row.getString("edtf_after")),
                Optional.ofNullable(row.getString("successor")).map(EntryId::new)))
        .list();
  }
}
