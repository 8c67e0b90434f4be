package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.regesta.capture.DamagedRecord.Kind;

/**
 * The decoded bytes of exactly one gzip member (RFC 1952), its CRC and length checked at the end.
 *
 * <p>Unlike {@link java.util.zip.GZIPInputStream} it stops where the member stops and knows how
 * many bytes the member took.
 */
final class GzipMember extends InputStream {

  static final int MAGIC_1 = 0x1f;
  static final int MAGIC_2 = 0x8b;

  private static final int FHCRC = 2;
  private static final int FEXTRA = 4;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 15];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private int at;
  private int end;
  private long before;
  private boolean begun;
  private boolean done;

  /**
   * @param in stands at the first byte of the member; may be read beyond its end
   */
  GzipMember(InputStream in) {
    this.in = in;
  }

  /** How many bytes the member took so far; its length once the stream has ended. */
  long consumed() {
    return before + at;
  }

  /** How many bytes were decoded so far. */
  long decoded() {
    return inflater.getBytesWritten();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0 || done) {
      return length == 0 ? 0 : -1;
    }
    if (!begun) {
      header();
      begun = true;
    }
    int count = inflate(into, offset, length);
    if (count > 0) {
      crc.update(into, offset, count);
      return count;
    }
    trailer();
    done = true;
    return -1;
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0 || inflater.finished()) {
          at = end - inflater.getRemaining();
          return count;
        }
        if (inflater.needsDictionary()) {
          throw new DamagedRecord(Kind.CORRUPT, "asks for a dictionary");
        }
        if (inflater.needsInput()) {
          at = end;
          fill();
          inflater.setInput(buffer, 0, end);
        }
      }
    } catch (DataFormatException e) {
      throw new DamagedRecord(Kind.CORRUPT, "cannot be decompressed: " + e.getMessage());
    }
  }

  private void header() throws IOException {
    if (next() != MAGIC_1 || next() != MAGIC_2 || next() != 8) {
      throw new DamagedRecord(Kind.CORRUPT, "is not gzip");
    }
    int flags = next();
    skip(6);
    if ((flags & FEXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & FNAME) != 0) {
      skipText();
    }
    if ((flags & FCOMMENT) != 0) {
      skipText();
    }
    if ((flags & FHCRC) != 0) {
      skip(2);
    }
    inflater.setInput(buffer, at, end - at);
  }

  private void trailer() throws IOException {
    if (little() != crc.getValue()) {
      throw new DamagedRecord(Kind.CORRUPT, "its checksum (CRC-32) does not fit");
    }
    if (little() != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new DamagedRecord(Kind.CORRUPT, "its length does not fit");
    }
  }

  private long little() throws IOException {
    return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {}
  }

  private int next() throws IOException {
    if (at == end) {
      fill();
    }
    return buffer[at++] & 0xff;
  }

  private void fill() throws IOException {
    before += end;
    at = 0;
    end = 0;
    int count = in.read(buffer, 0, buffer.length);
    if (count < 0) {
      throw new DamagedRecord(Kind.CUT_OFF, "ends in the middle");
    }
    end = count;
  }

  /** Frees the decompressor and leaves what it read from open. */
  void release() {
    inflater.end();
  }

  @Override
  public void close() throws IOException {
    release();
    in.close();
  }
}
