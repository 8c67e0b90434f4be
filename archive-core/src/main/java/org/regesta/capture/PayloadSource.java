package org.regesta.capture;

import java.util.Optional;

/** Knows content by the payload digest of the WARC record that it came in. */
@FunctionalInterface
public interface PayloadSource {

  /**
   * The decoded content of a record with this digest.
   *
   * @param payloadDigest "sha1:" or "sha256:" and lower-case hex digits
   */
  Optional<Content> withPayload(String payloadDigest);
}
