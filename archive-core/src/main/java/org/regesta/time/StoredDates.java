package org.regesta.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Dates in PostgreSQL: one JSON object a capture. */
record StoredDates(JdbcClient jdbc) implements DatesStore {

  /** Changes with every change of a rule or table that may change what is found. */
  private static final String VERSION = "dates 5";

  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(Timex.CountedFrom.class, Origin.class).build();

  /** How JSON tells what a wording was counted from. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Timex.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = Timex.Publication.class, name = "publication"),
    @JsonSubTypes.Type(value = Timex.Expression.class, name = "expression")
  })
  private interface Origin {}

  @Override
  public void save(CaptureId capture, Dates dates) {
    jdbc.sql(
            """
            insert into capture_dates (capture, analyser, dates)
            values (:capture, :analyser, cast(:dates as jsonb))
            on conflict (capture) do update
              set analyser = excluded.analyser, dates = excluded.dates\
            """)
        .param("capture", capture.value())
        .param("analyser", VERSION)
        .param("dates", JSON.writeValueAsString(dates))
        .update();
  }

  @Override
  public Optional<Dates> find(CaptureId capture) {
    return jdbc.sql("select dates from capture_dates where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional()
        .map(dates -> JSON.readValue(dates, Dates.class));
  }

  @Override
  public Optional<String> analyser(CaptureId capture) {
    return jdbc.sql("select analyser from capture_dates where capture = :capture")
        .param("capture", capture.value())
        .query(String.class)
        .optional();
  }
}
