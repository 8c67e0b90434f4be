package org.regesta.capture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record of a WARC is for an archive of captures. */
sealed interface Meaning {

  /** Machinery of the crawl (warcinfo, request, metadata, DNS): no item. */
  record Machinery() implements Meaning {}

  /** A record of a type that the standard does not name: passed over, and told. */
  record Unknown(String type) implements Meaning {}

  /**
   * Content from a source.
   *
   * @param length of the decoded content
   * @param declared what a record of our own carries with it
   * @param digests that the digests it states are not those of its bytes, in words
   */
  record Holds(
      SourceUri source,
      CaptureTime captured,
      @Nullable String type,
      Optional<String> payloadDigest,
      long length,
      Declared declared,
      Optional<String> digests)
      implements Meaning {}

  /** A visit that found the content that is named by its digest. */
  record Revisits(SourceUri source, CaptureTime captured, String payloadDigest)
      implements Meaning {}

  /** A record that would be an item and cannot be, and why. */
  record Unusable(String reason) implements Meaning {}
}
