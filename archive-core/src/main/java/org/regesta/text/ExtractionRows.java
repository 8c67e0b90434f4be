package org.regesta.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The extractions in PostgreSQL. */
final class ExtractionRows implements ExtractionStore {

  /** Raised whenever the readers give another text, other blocks or other anchors. */
  private static final int READER = 3;

  private final JdbcClient jdbc;

  ExtractionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row of the table. */
  record Row(
      String mediaType,
      @Nullable String refused,
      @Nullable String text,
      @Nullable String textSha256,
      @Nullable String body) {

    static Row of(Extraction extraction) {
      return switch (extraction) {
        case Extraction.Refused(var type, var reason) -> new Row(type, reason, null, null, null);
        case Extraction.Read read -> {
          var text = read.article().text();
          yield new Row(read.mediaType(), null, text, hash(text), ExtractionJson.writeBody(read));
        }
      };
    }

    Extraction extraction() {
      return text == null || body == null
          ? new Extraction.Refused(mediaType, Optional.ofNullable(refused).orElse(""))
          : ExtractionJson.readBody(mediaType, text, body);
    }
  }

  @Override
  public void save(CaptureId capture, Extraction extraction) {
    var row = Row.of(extraction);
    jdbc.sql(
            """
            insert into extraction (capture, media_type, refused, text, text_sha256, body, reader)
            values (:capture, :mediaType, :refused, :text, :hash, :body::jsonb, :reader)
            on conflict (capture) do update set
              media_type = excluded.media_type, refused = excluded.refused, text = excluded.text,
              text_sha256 = excluded.text_sha256, body = excluded.body, reader = excluded.reader
            """)
        .param("capture", capture.value())
        .param("mediaType", row.mediaType())
        .param("refused", row.refused())
        .param("text", row.text())
        .param("hash", row.textSha256())
        .param("body", row.body())
        .param("reader", READER)
        .update();
  }

  @Override
  public Optional<Extraction> find(CaptureId capture) {
    return jdbc.sql(
            """
            select media_type, refused, text, text_sha256, body::text as body
            from extraction where capture = :capture
            """)
        .param("capture", capture.value())
        .query(Row.class)
        .optional()
        .map(Row::extraction);
  }

  @Override
  public Map<CaptureId, Outline> outlines(Collection<CaptureId> captures) {
    var outlines = new HashMap<CaptureId, Outline>();
    jdbc.sql(
            """
            select capture, media_type, body -> 'metadata', body -> 'blocks',
              case when body -> 'anchors' ->> 'format' = 'PDF'
                then body -> 'anchors' -> 'runs' else '[]' end
            from extraction where capture = any(?) and body is not null
            """)
        .param(1, captures.stream().map(CaptureId::value).toArray(String[]::new))
        .query(row -> {
          outlines.put(
              new CaptureId(row.getString(1)),
              ExtractionJson.outline(
                  row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        });
    return outlines;
  }

  @Override
  public List<CaptureId> withAddress(String url) {
    return jdbc.sql(
            """
            select capture from extraction where body -> 'metadata' -> 'url' ->> 'value' = :url
            order by capture limit 100
            """)
        .param("url", url)
        .query((row, _) -> new CaptureId(row.getString("capture")))
        .list();
  }

  @Override
  public Optional<Integer> reader(CaptureId capture) {
    return jdbc.sql("select reader from extraction where capture = :capture")
        .param("capture", capture.value())
        .query(Integer.class)
        .optional();
  }

  @Override
  public Optional<String> textHash(CaptureId capture) {
    return jdbc.sql(
            "select text_sha256 from extraction where capture = :capture and text_sha256 is not null")
        .param("capture", capture.value())
        .query(String.class)
        .optional();
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
