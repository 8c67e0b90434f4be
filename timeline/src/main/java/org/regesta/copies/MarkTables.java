package org.regesta.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks in PostgreSQL: tables {@code capture_mark} and {@code capture_source}. */
record MarkTables(JdbcClient database) {

  Set<String> marksOf(CaptureId capture) {
    return marksOf(List.of(capture)).getOrDefault(capture, Set.of());
  }

  Map<CaptureId, Set<String>> marksOf(Collection<CaptureId> captures) {
    var marks = new LinkedHashMap<CaptureId, Set<String>>();
    database
        .sql("select capture, mark from capture_mark where capture = any(?)")
        .param(1, ids(captures))
        .query(row -> {
          marks
              .computeIfAbsent(new CaptureId(row.getString(1)), _ -> new LinkedHashSet<>())
              .add(row.getString(2));
        });
    return marks;
  }

  /** The marks that name the sources of these captures. */
  Map<CaptureId, String> namesOf(Collection<CaptureId> captures) {
    var names = new HashMap<CaptureId, String>();
    database
        .sql("select capture, mark from capture_source where capture = any(?)")
        .param(1, ids(captures))
        .query(row -> {
          names.put(new CaptureId(row.getString(1)), row.getString(2));
        });
    return names;
  }

  /** The marks that name the sources at which these marks are met. */
  Set<String> namesAt(Set<String> marks) {
    return new LinkedHashSet<>(
        database
            .sql(
                """
                select distinct s.mark from capture_mark m
                join capture_source s on s.capture = m.capture where m.mark = any(?)
                """)
            .param(1, marks.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** Every capture of the source of this one, and of the sources at which these marks are met. */
  List<CaptureId> around(CaptureId capture, Set<String> marks) {
    return database
        .sql(
            """
            select capture from capture_source where source in (
              select s.source from capture_source s where s.capture = ?
              union
              select s.source from capture_mark m
              join capture_source s on s.capture = m.capture where m.mark = any(?))
            """)
        .param(1, capture.value())
        .param(2, marks.toArray(String[]::new))
        .query((row, _) -> new CaptureId(row.getString(1)))
        .list();
  }

  void write(CaptureId capture, Set<String> marks) {
    database.sql("delete from capture_mark where capture = ?").param(capture.value()).update();
    database
        .sql("insert into capture_mark (capture, mark) select ?, * from unnest(?)")
        .param(1, capture.value())
        .param(2, marks.toArray(String[]::new))
        .update();
    if (marks.isEmpty()) {
      database.sql("delete from capture_source where capture = ?").param(capture.value()).update();
    }
  }

  void name(Map<CaptureId, String> names) {
    database
        .sql(
            """
            insert into capture_source (capture, source, mark) select * from unnest(?, ?, ?)
            on conflict (capture) do update set source = excluded.source, mark = excluded.mark
            """)
        .param(1, ids(names.keySet()))
        .param(
            2,
            names.values().stream().map(mark -> SourceId.of(mark).value()).toArray(String[]::new))
        .param(3, names.values().toArray(String[]::new))
        .update();
  }

  private static String[] ids(Collection<CaptureId> captures) {
    return captures.stream().map(CaptureId::value).toArray(String[]::new);
  }
}
