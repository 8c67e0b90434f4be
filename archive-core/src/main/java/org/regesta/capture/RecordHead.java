package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.regesta.capture.DamagedRecord.Kind;

/**
 * The header of a WARC record, read only as far as needed to find where the record ends. What it
 * says is jwarc's to read.
 *
 * @param text the empty line included, one character a byte
 * @param block length of the block that follows, in bytes
 */
record RecordHead(String text, long block) {

  private static final int LONGEST = 1 << 20;
  private static final byte[] BEGINNING = {'W', 'A', 'R', 'C', '/'};

  /** Reads a header from where the stream stands. */
  static RecordHead read(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream(512);
    int matched = 0;
    while (matched < 4) {
      int b = in.read();
      if (b < 0) {
        throw new DamagedRecord(Kind.BEYOND_ITS_MEMBER, "ends in its header");
      }
      bytes.write(b);
      if (bytes.size() <= BEGINNING.length && b != BEGINNING[bytes.size() - 1]) {
        throw new DamagedRecord(Kind.CORRUPT, "is no WARC record");
      }
      if (bytes.size() > LONGEST) {
        throw new DamagedRecord(Kind.CORRUPT, "has a header without an end");
      }
      boolean expected = b == (matched % 2 == 0 ? '\r' : '\n');
      matched = expected ? matched + 1 : b == '\r' ? 1 : 0;
    }
    var text = bytes.toString(StandardCharsets.ISO_8859_1);
    return new RecordHead(text, blockLength(text));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** How many bytes the header has. */
  int length() {
    return text.length();
  }

  private static long blockLength(String header) throws DamagedRecord {
    for (var line : header.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0
          && line.substring(0, colon).strip().toLowerCase(Locale.ROOT).equals("content-length")) {
        var length = line.substring(colon + 1).strip();
        if (length.matches("\\d{1,18}")) {
          return Long.parseLong(length);
        }
      }
    }
    throw new DamagedRecord(Kind.CORRUPT, "does not say how long it is (Content-Length)");
  }

  /**
   * Reads the block through.
   *
   * @return how many line ends' bytes stood behind it
   */
  int skipBlock(BufferedInputStream in) throws IOException {
    try {
      in.skipNBytes(block);
    } catch (EOFException e) {
      throw new DamagedRecord(Kind.BEYOND_ITS_MEMBER, "ends before its Content-Length");
    }
    return skipLineEnds(in);
  }

  /** Afterwards the stream stands at the next byte that is no CR or LF, or at its end. */
  static int skipLineEnds(BufferedInputStream in) throws IOException {
    for (int count = 0; ; count++) {
      in.mark(1);
      int b = in.read();
      if (b != '\r' && b != '\n') {
        if (b >= 0) {
          in.reset();
        }
        return count;
      }
    }
  }

  static boolean isAtEnd(BufferedInputStream in) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      return true;
    }
    in.reset();
    return false;
  }
}
