package org.regesta.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.time.Bounds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions that are put to the timeline's tables. */
final class EntryQueries {

  /** The order of time among the dated, and the order of publication among the undated. */
  private static final List<String> IN_TIME =
      List.of("place", "coalesce(latest, 9223372036854775807)", "id");

  private static final List<String> AS_PUBLISHED = List.of("coalesce(published, 'Z')", "id");

  private final JdbcClient database;

  EntryQueries(JdbcClient database) {
    this.database = database;
  }

  List<String> dated(Window window) {
    return page(window, true, IN_TIME);
  }

  List<String> undated(Window window) {
    return page(window, false, AS_PUBLISHED);
  }

  private List<String> page(Window window, boolean dated, List<String> order) {
    var where = where(window.selection(), dated);
    window
        .after()
        .ifPresent(after -> {
          where.beside(">", order, after);
        });
    where.parameters.put("limit", window.limit());
    return database
        .sql(
            "select id from entry"
                + where
                + " order by "
                + String.join(", ", order)
                + " limit :limit")
        .params(where.parameters)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** An entry stands at its place, and so many entries reach from there to the last one's place. */
  List<String> densest(Selection selection, int limit) {
    var where = where(selection, true);
    where.parameters.put("limit", limit);
    return database
        .sql(
            """
            with line as (
              select id, row_number() over in_time as nr,
                lead(place, :limit - 1) over in_time - place as days
              from entry %s
              window in_time as (order by %s))
            select id from line
            where nr >= (select nr from line order by days nulls last, nr limit 1)
            order by nr limit :limit\
            """
                .formatted(where, String.join(", ", IN_TIME)))
        .params(where.parameters)
        .query((row, _) -> row.getString(1))
        .list();
  }

  Optional<Neighbours> neighbours(EntryId id, Selection selection) {
    return order(id, selection)
        .map(order -> {
          boolean dated = order.equals(IN_TIME);
          var before = where(selection, dated).beside("<", order, id);
          var after = where(selection, dated).beside(">", order, id);
          return new Neighbours(
              nearest(before, String.join(" desc, ", order) + " desc"),
              nearest(after, String.join(", ", order)));
        });
  }

  Optional<Neighbours.Rank> rank(EntryId id, Selection selection) {
    return order(id, selection)
        .map(order -> {
          boolean dated = order.equals(IN_TIME);
          return new Neighbours.Rank(
              count(where(selection, dated).beside("<", order, id)) + 1,
              count(where(selection, dated)));
        });
  }

  /** The order that an entry stands in; empty where the selection does not hold it. */
  private Optional<List<String>> order(EntryId id, Selection selection) {
    return Stream.of(IN_TIME, AS_PUBLISHED)
        .filter(order -> {
          var held = where(selection, order.equals(IN_TIME));
          held.equal("id", id.value());
          return count(held) > 0;
        })
        .findFirst();
  }

  private Optional<Entry> nearest(Where where, String order) {
    var ids =
        database
            .sql("select id from entry" + where + " order by " + order + " limit 1")
            .params(where.parameters)
            .query((row, _) -> row.getString(1))
            .list();
    return entries(ids).stream().findFirst();
  }

  Optional<Departed> departed(EntryId id) {
    var names = new ArrayList<>(List.of(id.value()));
    movedTo(id).forEach(name -> names.add(name.value()));
    return database
        .sql("select * from entry_departed where entry = any(?) order by departed desc limit 1")
        .param(1, names.toArray(String[]::new))
        .query((row, _) ->
            new Departed(
                new EntryId(row.getString("entry")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("words"),
                Arrays.stream((String[]) row.getArray("captures").getArray())
                    .map(CaptureId::new)
                    .toList(),
                row.getObject("departed", OffsetDateTime.class).toInstant()))
        .optional();
  }

  Map<String, Long> statementsBy(Collection<String> people) {
    var counts = new HashMap<String, Long>();
    database
        .sql("select person, count(*) from entry where person = any(?) group by person")
        .param(1, people.toArray(String[]::new))
        .query(row -> {
          counts.put(row.getString(1), row.getLong(2));
        });
    return counts;
  }

  List<Density.Span> spans(Selection selection) {
    var where = where(selection, true);
    where.conditions.add("place is not null");
    return database
        .sql(
            """
            select earliest, latest, case when edtf like '[%' then edtf end, count(*) from entry
            """
                + where
                + " group by 1, 2, 3")
        .params(where.parameters)
        .query((row, _) ->
            new Density.Span(
                Readings.stretches(
                    row.getString(3),
                    new Bounds(
                        day(row.getObject(1, Long.class)), day(row.getObject(2, Long.class)))),
                row.getLong(4)))
        .list();
  }

  long countUndated(Selection selection) {
    return count(where(selection, false));
  }

  long count(Selection selection) {
    return selection.period().equals(Bounds.OPEN)
        ? count(where(selection, true)) + count(where(selection, false))
        : count(where(selection, true));
  }

  private long count(Where where) {
    return database
        .sql("select count(*) from entry" + where)
        .params(where.parameters)
        .query(Long.class)
        .single();
  }

  List<String> restingOn(CaptureId capture) {
    return database
        .sql("select entry from evidence where capture = ? group by entry order by min(ordinal)")
        .param(capture.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Where an entry went that had this name: one name after the other. */
  List<EntryId> movedTo(EntryId former) {
    return database
        .sql(
            """
            with recursive way (entry) as (
              select entry from entry_moved where former = ?
              union
              select entry_moved.entry from entry_moved join way on former = way.entry)
            select entry from way
            """)
        .param(former.value())
        .query((row, _) -> new EntryId(row.getString(1)))
        .list();
  }

  /** The entries with these ids, in this order; those that are not there are left out. */
  List<Entry> entries(List<String> ids) {
    var evidence = new HashMap<String, List<Sighting>>();
    database
        .sql("select entry, sighting from evidence where entry = any(?)")
        .param(1, ids.toArray(String[]::new))
        .query(row -> {
          evidence
              .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
              .add(SightingJson.read(row.getString(2)));
        });
    return ids.stream()
        .distinct()
        .filter(evidence::containsKey)
        .map(id -> Cluster.stored(new EntryId(id), evidence.getOrDefault(id, List.of())).entry())
        .toList();
  }

  private static Where where(Selection selection, boolean dated) {
    var where = new Where(new ArrayList<>(), new LinkedHashMap<>());
    if (dated && !selection.period().equals(Bounds.OPEN)) {
      where.conditions.add("span && int8range(cast(:from as bigint), cast(:to as bigint), '[]')");
      where.parameters.put("from", day(selection.period().earliest()));
      where.parameters.put("to", day(selection.period().latest()));
    } else {
      where.conditions.add(dated ? "edtf is not null" : "edtf is null");
    }
    selection.kind().ifPresent(kind -> where.equal("kind", kind.name()));
    selection
        .speaker()
        .ifPresent(speaker -> {
          where.conditions.add("(lower(speaker) = lower(:speaker) or person = :speaker)");
          where.parameters.put("speaker", speaker);
        });
    selection
        .collection()
        .ifPresent(collection -> {
          where.conditions.add("id in (select entry from evidence where collection = :collection)");
          where.parameters.put("collection", collection);
        });
    return where;
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  private static @Nullable LocalDate day(@Nullable Long day) {
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  /** Conditions that all must hold, and the values of their parameters. */
  private record Where(List<String> conditions, Map<String, @Nullable Object> parameters) {

    /** Those before or behind an entry in an order. */
    Where beside(String side, List<String> order, EntryId entry) {
      var columns = String.join(", ", order);
      conditions.add(
          "(%s) %s (select %s from entry where id = :beside)".formatted(columns, side, columns));
      parameters.put("beside", entry.value());
      return this;
    }

    void equal(String column, String value) {
      conditions.add(column + " = :" + column);
      parameters.put(column, value);
    }

    @Override
    public String toString() {
      return " where " + String.join(" and ", conditions);
    }
  }
}
