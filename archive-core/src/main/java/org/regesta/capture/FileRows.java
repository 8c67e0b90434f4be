package org.regesta.capture;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the home and of the files in it. */
record FileRows(JdbcClient jdbc) {

  /** A stretch of a file that captures count on. */
  record Member(long offset, long length) {
    long end() {
      return offset + length;
    }
  }

  Optional<UUID> homeId() {
    return jdbc.sql("select id from archive_home").query(UUID.class).optional();
  }

  /** Claims the database for a home; the id that it has afterwards. */
  UUID homeId(UUID wanted) {
    jdbc.sql("insert into archive_home (id) values (:id) on conflict do nothing")
        .param("id", wanted)
        .update();
    return homeId().orElseThrow();
  }

  boolean hasCaptures() {
    return jdbc.sql("select exists (select from capture)").query(Boolean.class).single();
  }

  /** All files, oldest first, relative to the home. */
  List<String> names() {
    return jdbc.sql("select name from archive_file order by id")
        .query((row, _) -> row.getString(1))
        .list();
  }

  int id(String name) {
    return jdbc.sql("select id from archive_file where name = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  /** Makes a segment known. */
  void segment(String name) {
    file(name, "segment", null, null);
  }

  /** Makes an imported file known. */
  void imported(String name, Sha256 digest) {
    file(name, "imported", digest, null);
  }

  /** Makes known that a file repeats an imported one, record by record. */
  void copy(String name, Sha256 digest, String original) {
    file(name, "copy", digest, id(original));
  }

  private void file(String name, String kind, @Nullable Sha256 digest, @Nullable Integer original) {
    jdbc.sql(
            """
            insert into archive_file (name, kind, sha256, copy_of)
            values (:name, :kind, :digest, :original) on conflict (name) do nothing
            """)
        .param("name", name)
        .param("kind", kind)
        .param("digest", digest == null ? null : CaptureRows.bytes(digest), Types.BINARY)
        .param("original", original, Types.INTEGER)
        .update();
  }

  /** Up to where every byte of a segment is accounted for. */
  long checked(String name) {
    return jdbc.sql("select checked from archive_file where name = :name")
        .param("name", name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  void checked(String name, long end) {
    segment(name);
    jdbc.sql("update archive_file set checked = :end where name = :name")
        .param("end", end)
        .param("name", name)
        .update();
  }

  /** What captures count on from an offset on, in the order of the file. */
  List<Member> members(String name, long from) {
    return jdbc.sql(
            """
            select distinct c.file_offset, c.stored_length
            from capture c join archive_file f on f.id = c.file
            where f.name = :name and c.file_offset >= :from order by c.file_offset
            """)
        .param("name", name)
        .param("from", from)
        .query((row, _) -> new Member(row.getLong(1), row.getLong(2)))
        .list();
  }

  /** The last byte that a capture counts on. */
  long end(String name) {
    return jdbc.sql(
            """
            select c.file_offset + c.stored_length
            from capture c join archive_file f on f.id = c.file
            where f.name = :name order by c.file_offset desc limit 1
            """)
        .param("name", name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
