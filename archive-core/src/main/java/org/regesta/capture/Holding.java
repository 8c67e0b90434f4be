package org.regesta.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a capture lie, and what proves that they are still the same.
 *
 * @param file a WARC below the home, "/" between
 * @param offset of the record in it, in bytes
 * @param length of the record as it is stored, in bytes
 * @param stored digest of the record as it is stored
 * @param payloadDigest what the record itself says its payload hashes to: "sha1:<hex>"
 * @param fileTime when the loose file that it came as was changed last
 * @param doubts what was said of it when it came and is not believed, in words: a digest that is
 *     not that of the bytes, a time of capture that cannot be
 */
public record Holding(
    String file,
    long offset,
    long length,
    Sha256 stored,
    Optional<String> payloadDigest,
    @Nullable Instant fileTime,
    List<String> doubts) {

  public Holding {
    doubts = List.copyOf(doubts);
  }
}
