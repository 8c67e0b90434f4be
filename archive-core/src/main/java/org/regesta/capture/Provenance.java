package org.regesta.capture;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an arrival's origin says beside its bytes.
 *
 * @param name the file name, or the last part of the URL
 * @param fileTime when a loose file was changed last, as its file system had it
 * @param payloadDigest what the WARC record says of its payload
 * @param doubts what was said of it and is not believed, in words
 */
record Provenance(
    String name, @Nullable Instant fileTime, @Nullable String payloadDigest, List<String> doubts) {

  static Provenance of(Arrival.Offered arrival, Sha256 content, List<String> doubts) {
    return switch (arrival.origin()) {
      case Arrival.LooseFile(var file, var modified) ->
          new Provenance(
              Sidecars.name(file),
              modified.truncatedTo(ChronoUnit.MICROS),
              "sha256:" + content.hex(),
              doubts);
      case Arrival.WarcRecord record ->
          new Provenance(
              lastPart(arrival.source()), null, record.payloadDigest().orElse(null), doubts);
      case Arrival.Revisit _ -> new Provenance(lastPart(arrival.source()), null, null, doubts);
    };
  }

  private static String lastPart(SourceUri source) {
    var path = source.value().replaceFirst("(?s)[?#].*$", "").replaceFirst("/+$", "");
    var last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? source.value() : last;
  }
}
