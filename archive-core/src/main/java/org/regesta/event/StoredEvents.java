package org.regesta.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events in PostgreSQL: one JSON array a capture. */
record StoredEvents(JdbcClient jdbc) implements EventStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};

  @Override
  public void save(CaptureId capture, List<Event> events) {
    jdbc.sql(
            """
            insert into capture_events (capture, analyser, events)
            values (:capture, :analyser, cast(:events as jsonb))
            on conflict (capture) do update
              set analyser = excluded.analyser, events = excluded.events\
            """)
        .param("capture", capture.value())
        .param("analyser", EventFinder.VERSION)
        .param("events", JSON.writeValueAsString(events))
        .update();
  }

  @Override
  public List<Event> find(CaptureId capture) {
    return jdbc.sql("select events from capture_events where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional()
        .map(events -> JSON.readValue(events, EVENTS))
        .orElse(List.of());
  }

  @Override
  public Map<CaptureId, Integer> counted(Collection<CaptureId> captures) {
    var counted = new HashMap<CaptureId, Integer>();
    jdbc.sql(
            """
            select capture, jsonb_array_length(events) from capture_events
            where capture = any(?) and events <> '[]'
            """)
        .param(1, captures.stream().map(CaptureId::value).toArray(String[]::new))
        .query(row -> {
          counted.put(new CaptureId(row.getString(1)), row.getInt(2));
        });
    return counted;
  }

  @Override
  public Optional<String> analyser(CaptureId capture) {
    return jdbc.sql("select analyser from capture_events where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional();
  }
}
