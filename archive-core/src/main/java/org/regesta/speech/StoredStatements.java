package org.regesta.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements in PostgreSQL: one JSON array a capture. */
record StoredStatements(JdbcClient jdbc) implements StatementStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

  @Override
  public void save(CaptureId capture, List<Statement> statements) {
    jdbc.sql(
            """
            insert into capture_statements (capture, analyser, statements)
            values (:capture, :analyser, cast(:statements as jsonb))
            on conflict (capture) do update
              set analyser = excluded.analyser, statements = excluded.statements\
            """)
        .param("capture", capture.value())
        .param("analyser", StatementFinder.VERSION)
        .param("statements", JSON.writeValueAsString(statements))
        .update();
  }

  @Override
  public List<Statement> find(CaptureId capture) {
    return jdbc.sql("select statements from capture_statements where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional()
        .map(statements -> JSON.readValue(statements, STATEMENTS))
        .orElse(List.of());
  }

  @Override
  public Map<CaptureId, Integer> counted(Collection<CaptureId> captures) {
    var counted = new HashMap<CaptureId, Integer>();
    jdbc.sql(
            """
            select capture, jsonb_array_length(statements) from capture_statements
            where capture = any(?) and statements <> '[]'
            """)
        .param(1, captures.stream().map(CaptureId::value).toArray(String[]::new))
        .query(row -> {
          counted.put(new CaptureId(row.getString(1)), row.getInt(2));
        });
    return counted;
  }

  @Override
  public Optional<String> analyser(CaptureId capture) {
    return jdbc.sql("select analyser from capture_statements where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional();
  }
}
