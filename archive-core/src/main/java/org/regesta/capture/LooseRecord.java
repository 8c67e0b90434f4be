package org.regesta.capture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loose file on its way into a segment, as a WARC record of the type resource.
 *
 * @param name the file's name as it came
 * @param fileTime the file's time of last change
 * @param date when it was captured; where nobody says so, when it was received
 * @param declared travels in the record, so that a segment says by itself what was said of it
 * @param digest of the block, which is the content as it is
 */
record LooseRecord(
    CaptureId id,
    SourceUri source,
    String name,
    Instant fileTime,
    Instant date,
    Declared declared,
    Sha256 digest,
    long length,
    Content content) {

  /**
   * @param place home, segment and offset in one text: makes the record's id unique although the
   *     same content may be appended again after a transaction was rolled back
   */
  byte[] header(String place) {
    return new WarcHeader("resource")
        .field("WARC-Record-ID", "<urn:uuid:" + uuid(place + ' ' + id) + ">")
        .uri("WARC-Target-URI", source.value())
        .date("WARC-Date", date)
        .field("WARC-Block-Digest", "sha256:" + digest.hex())
        .field("WARC-Payload-Digest", "sha256:" + digest.hex())
        .field("Regesta-Capture", id.value())
        .field("Regesta-File-Name", name)
        .date("Regesta-File-Time", fileTime)
        .field("Regesta-Declared", DeclaredText.of(declared))
        .field("Content-Type", mediaType(name))
        .before(length);
  }

  /** A UUID of version 8 (RFC 9562) from a digest. */
  static UUID uuid(String text) {
    var hex = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    long high = Long.parseUnsignedLong(hex.substring(0, 16), 16);
    long low = Long.parseUnsignedLong(hex.substring(16, 32), 16);
    return new UUID(
        (high & 0xffffffffffff0fffL) | 0x8000L, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
  }

  /** For replay; what a file really is, the reading decides. */
  private static String mediaType(String name) {
    var extension = extension(name);
    return switch (extension == null ? "" : extension) {
      case "html", "htm" -> "text/html";
      case "xhtml", "xht" -> "application/xhtml+xml";
      case "pdf" -> "application/pdf";
      case "txt", "text" -> "text/plain";
      case "md" -> "text/markdown";
      case "csv" -> "text/csv";
      case "xml" -> "application/xml";
      case "json" -> "application/json";
      default -> "application/octet-stream";
    };
  }

  private static @Nullable String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
