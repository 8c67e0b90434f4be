package org.regesta.capture;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of captures and sightings. */
record CaptureRows(JdbcClient jdbc) {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String PLACE =
      """
      select f.name, c.file_offset, c.stored_length, c.stored
      from capture c join archive_file f on f.id = c.file
      """;

  /** Until the transaction ends, nobody else receives the same content. */
  void lock(Sha256 content) {
    jdbc.sql("select pg_advisory_xact_lock(:key)")
        .param("key", ByteBuffer.wrap(bytes(content)).getLong())
        .query()
        .singleRow();
  }

  Optional<Capture> find(CaptureId id) {
    return jdbc.sql("select * from capture where id = :id")
        .param("id", id.value())
        .query((row, _) -> capture(row))
        .optional();
  }

  List<Capture> find(Collection<CaptureId> ids) {
    return jdbc.sql("select * from capture where id = any(?)")
        .param(1, ids.stream().map(CaptureId::value).toArray(String[]::new))
        .query((row, _) -> capture(row))
        .list();
  }

  List<Capture> page(Optional<CaptureId> after, int limit) {
    return jdbc.sql("select * from capture where id > :after order by id limit :limit")
        .param("after", after.map(CaptureId::value).orElse(""))
        .param("limit", limit)
        .query((row, _) -> capture(row))
        .list();
  }

  Optional<Place> place(CaptureId id) {
    return jdbc.sql(PLACE + "where c.id = :id")
        .param("id", id.value())
        .query((row, _) -> place(row))
        .optional();
  }

  /** Where the first capture with this content has its bytes. */
  Optional<Place> placeOf(Sha256 content) {
    return jdbc.sql(PLACE + "where c.content = :content order by c.number limit 1")
        .param("content", bytes(content))
        .query((row, _) -> place(row))
        .optional();
  }

  /** A capture that came in a WARC record with this payload digest. */
  Optional<Capture> withPayload(String digest) {
    return jdbc.sql("select * from capture where payload_digest = :digest order by number limit 1")
        .param("digest", digest)
        .query((row, _) -> capture(row))
        .optional();
  }

  List<Capture> ofSource(SourceUri source) {
    return jdbc.sql("select * from capture where source = :source order by captured, number")
        .param("source", source.value())
        .query((row, _) -> capture(row))
        .list();
  }

  Optional<Holding> holding(CaptureId id) {
    return jdbc.sql(
            """
            select f.name, c.file_offset, c.stored_length, c.stored, c.payload_digest, c.file_time,
              c.doubts
            from capture c join archive_file f on f.id = c.file where c.id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> holding(place(row), row))
        .optional();
  }

  private static Holding holding(Place place, ResultSet row) throws SQLException {
    return new Holding(
        place.file(),
        place.offset(),
        place.length(),
        place.stored(),
        Optional.ofNullable(row.getString("payload_digest")),
        instant(row, "file_time"),
        List.of((String[]) row.getArray("doubts").getArray()));
  }

  void insert(Capture capture, Place place, Provenance provenance) {
    jdbc.sql(
            """
            insert into capture (id, source, name, content, length, declared_type, captured,
              received, declared, file_time, file, file_offset, stored_length, stored,
              payload_digest, doubts)
            values (:id, :source, :name, :content, :length, :declaredType, :captured, :received,
              :declared::jsonb, :fileTime, :file, :offset, :storedLength, :stored,
              :payloadDigest, :doubts)
            """)
        .param("id", capture.id().value())
        .param("source", capture.source().value())
        .param("name", capture.name())
        .param("content", bytes(capture.content()))
        .param("length", capture.length())
        .param("declaredType", capture.declaredType())
        .param("captured", time(capture.captured()))
        .param("received", time(capture.received()))
        .param("declared", JSON.writeValueAsString(capture.declared()))
        .param("fileTime", time(provenance.fileTime()))
        .param("payloadDigest", provenance.payloadDigest())
        .param("doubts", provenance.doubts().toArray(String[]::new))
        .param("file", new FileRows(jdbc).id(place.file()))
        .param("offset", place.offset())
        .param("storedLength", place.length())
        .param("stored", bytes(place.stored()))
        .update();
  }

  void sighted(Sighting sighting) {
    jdbc.sql(
            """
            insert into sighting (capture, import_order, name, captured, received)
            values (:capture, :order, :name, :captured, :received)
            """)
        .param("capture", sighting.capture().value())
        .param("order", sighting.order())
        .param("name", sighting.name())
        .param("captured", time(sighting.captured()))
        .param("received", time(sighting.received()))
        .update();
  }

  List<Sighting> sightings(CaptureId id) {
    return jdbc.sql("select * from sighting where capture = :capture order by number")
        .param("capture", id.value())
        .query((row, _) ->
            new Sighting(
                id,
                row.getLong("import_order"),
                row.getString("name"),
                instant(row, "captured"),
                Objects.requireNonNull(instant(row, "received"))))
        .list();
  }

  /** Read page by page, so that neither we nor the driver hold all of them. */
  Stream<Capture> all() {
    return Stream.iterate(after(0), page -> !page.isEmpty(), page -> after(page.getLast().number()))
        .flatMap(List::stream)
        .map(Numbered::capture);
  }

  private record Numbered(long number, Capture capture) {}

  private List<Numbered> after(long number) {
    return jdbc.sql("select * from capture where number > :number order by number limit 500")
        .param("number", number)
        .query((row, _) -> new Numbered(row.getLong("number"), capture(row)))
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from capture").query(Long.class).single();
  }

  private static Capture capture(ResultSet row) throws SQLException {
    return new Capture(
        new CaptureId(row.getString("id")),
        new SourceUri(row.getString("source")),
        row.getString("name"),
        sha256(row, "content"),
        row.getLong("length"),
        row.getString("declared_type"),
        instant(row, "captured"),
        Objects.requireNonNull(instant(row, "received")),
        JSON.readValue(row.getString("declared"), Declared.class));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("name"),
        row.getLong("file_offset"),
        row.getLong("stored_length"),
        sha256(row, "stored"));
  }

  static byte[] bytes(Sha256 digest) {
    return HexFormat.of().parseHex(digest.hex());
  }

  private static Sha256 sha256(ResultSet row, String column) throws SQLException {
    return new Sha256(HexFormat.of().formatHex(row.getBytes(column)));
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
