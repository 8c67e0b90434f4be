package org.regesta.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is for us, told by its first bytes. */
enum Container {
  /** One item: itself. */
  NONE,
  /** WARC records, not compressed. */
  WARC,
  /** WARC records, each a gzip member. */
  GZIPPED_WARC,
  /** A WARC file that was compressed as a whole. */
  WHOLLY_GZIPPED_WARC;

  static Container of(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var first = ByteBuffer.allocate(5);
      while (first.hasRemaining() && channel.read(first) > 0) {}
      var name = Sidecars.name(file).toLowerCase(Locale.ROOT);
      if (new String(first.array(), StandardCharsets.ISO_8859_1).equals("WARC/")
          || name.endsWith(".warc")) {
        return WARC;
      }
      boolean gzip =
          (first.get(0) & 0xff) == GzipMember.MAGIC_1
              && (first.get(1) & 0xff) == GzipMember.MAGIC_2;
      // a damaged first member does not make a WARC a loose file
      if (gzip && (GzipFraming.beginsARecord(channel, 0) || name.endsWith(".warc.gz"))) {
        return GzipFraming.isOneRecordAMember(channel) ? GZIPPED_WARC : WHOLLY_GZIPPED_WARC;
      }
      return NONE;
    }
  }
}
