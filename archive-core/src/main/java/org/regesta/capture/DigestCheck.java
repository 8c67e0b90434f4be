package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Whether the digests that a record states are those of its bytes. A payload is counted as it
 * stands in the record, and, since crawlers do not agree, also without its transfer coding and
 * without its content coding: it is in doubt where none of the three fits.
 */
final class DigestCheck {

  static final String BLOCK = "WARC-Block-Digest";
  static final String PAYLOAD = "WARC-Payload-Digest";

  private DigestCheck() {}

  /** What does not fit, in words for the report; empty where all does or nothing is stated. */
  static Optional<String> of(StoredRecord record) throws IOException {
    var wrong = new ArrayList<String>();
    Optional<StatedDigest> payload =
        record.plain((head, block) -> {
          var ofBlock = stated(head, BLOCK);
          var ofPayload = stated(head, PAYLOAD);
          if (ofBlock.isEmpty() && ofPayload.isEmpty()) {
            return Optional.empty();
          }
          var counts = Counts.of(head, block, ofBlock, ofPayload);
          if (ofBlock.isPresent() && !ofBlock.get().isThatOf(counts.block().digest())) {
            wrong.add(BLOCK);
          }
          return ofPayload.filter(digest -> !digest.isThatOf(counts.payload().digest()));
        });
    if (payload.isPresent() && !isDecoded(record, payload.get())) {
      wrong.add(PAYLOAD);
    }
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of("its digest is not that of its bytes (" + String.join(" and ", wrong) + ")");
  }

  /** Both counts of one reading; what is not stated is counted in some way and not used. */
  private record Counts(MessageDigest block, MessageDigest payload) {

    static Counts of(
        RecordHead head,
        InputStream block,
        Optional<StatedDigest> ofBlock,
        Optional<StatedDigest> ofPayload)
        throws IOException {
      var whole = ofBlock.or(() -> ofPayload).orElseThrow().digest();
      var part = ofPayload.or(() -> ofBlock).orElseThrow().digest();
      var counted = new DigestInputStream(block, whole);
      if (isHttp(head)) {
        skipHead(counted);
      }
      read(new DigestInputStream(counted, part));
      return new Counts(whole, part);
    }
  }

  /** An HTTP head ends with an empty line; some crawlers write LF alone. */
  private static void skipHead(InputStream in) throws IOException {
    int line = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n' && line == 0) {
        return;
      }
      line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
    }
  }

  private static boolean isDecoded(StoredRecord record, StatedDigest stated) throws IOException {
    boolean unchunked =
        record.use(one ->
            one instanceof WarcResponse response
                && stated.isThatOf(count(response.http().body().stream(), stated)));
    if (unchunked) {
      return true;
    }
    try (var content = record.content()) {
      return stated.isThatOf(count(content, stated));
    }
  }

  private static byte[] count(InputStream in, StatedDigest stated) throws IOException {
    MessageDigest digest = stated.digest();
    read(new DigestInputStream(in, digest));
    return digest.digest();
  }

  private static void read(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    while (in.read(buffer) >= 0) {
      // only counted
    }
  }

  private static boolean isHttp(RecordHead head) {
    return field(head, "WARC-Type").filter("response"::equalsIgnoreCase).isPresent();
  }

  private static Optional<StatedDigest> stated(RecordHead head, String name) {
    return field(head, name).flatMap(StatedDigest::of);
  }

  private static Optional<String> field(RecordHead head, String name) {
    var wanted = name.toLowerCase(Locale.ROOT) + ":";
    return head.text()
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
        .map(line -> line.substring(wanted.length()).strip())
        .findFirst();
  }
}
