package org.regesta.capture;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands at the door: a loose file, or one record of a container.
 *
 * <p>An import walks arrivals in a stable order; {@code position} counts all of them from 0,
 * readable or not, so that a restarted import goes on behind the last one it settled.
 */
public sealed interface Arrival {

  /** Its number in the import, from 0. */
  long position();

  /**
   * How a report names it: the file's path below the folder given, with "#offset" for a record of a
   * container.
   */
  String name();

  /**
   * Something that can be received.
   *
   * @param content the decoded content: for an HTTP response its body without transfer and content
   *     encoding
   * @param declaredType the media type its container or server claims, as written, parameters and
   *     all
   * @param captured when the bytes were taken from their source, where the container says so
   * @param doubts what the container says of it and is not believed, and why, in words for the
   *     report
   * @param origin where its bytes lie now
   */
  record Offered(
      long position,
      String name,
      SourceUri source,
      Content content,
      @Nullable String declaredType,
      @Nullable Instant captured,
      List<String> doubts,
      Declared declared,
      Origin origin)
      implements Arrival {
    public Offered {
      doubts = List.copyOf(doubts);
    }
  }

  /** Something that cannot be received, and why, in words for the report. */
  record Unreadable(long position, String name, String reason) implements Arrival {}

  /** Where the bytes of an arrival lie before they are received. */
  sealed interface Origin {}

  /** A loose file: it becomes a resource record of our own segment. */
  record LooseFile(Path file, Instant modified) implements Origin {}

  /**
   * A record of an imported WARC: the WARC is copied into the home byte for byte and the record is
   * indexed there.
   *
   * @param readable where the record can be read by its offset: the WARC itself, or, where that was
   *     compressed as a whole, a copy in which each record is compressed for itself
   * @param offset in {@code readable}, in bytes
   * @param payloadDigest what the record says of its payload: "sha1:" or "sha256:" and hex digits
   */
  record WarcRecord(
      Path warc, Path readable, long offset, long length, Optional<String> payloadDigest)
      implements Origin {}

  /**
   * A record of an imported WARC that says: the same content as another one. The bytes are those
   * that we hold already; the WARC is kept for what it says.
   */
  record Revisit(Path warc) implements Origin {}
}
