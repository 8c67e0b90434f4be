package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.regesta.capture.DamagedRecord.Kind;

/** Records that are gzip members of their own, as the standard recommends (annex D). */
final class GzipFraming implements Frames.Framing {

  private static final byte[] MAGIC = {GzipMember.MAGIC_1, (byte) GzipMember.MAGIC_2, 8};

  /** A record that grows more than so many times is taken for an attack once it is long. */
  private static final long SWELLING = 250;

  private static final long LONG = 64L << 20;

  @Override
  public long measure(FileChannel channel, long offset) throws IOException {
    var member = member(channel, offset);
    try {
      var in = new BufferedInputStream(new Guarded(member));
      var head = RecordHead.read(in);
      head.skipBlock(in);
      if (!RecordHead.isAtEnd(in)) {
        throw new DamagedRecord(Kind.CORRUPT, "shares its gzip member with other bytes");
      }
      return member.consumed();
    } finally {
      member.release();
    }
  }

  @Override
  public long next(FileChannel channel, long from) throws IOException {
    long candidate = ByteSearch.first(channel, from, MAGIC);
    while (candidate < channel.size() && !beginsARecord(channel, candidate)) {
      candidate = ByteSearch.first(channel, candidate + 1, MAGIC);
    }
    return candidate;
  }

  static boolean beginsARecord(FileChannel channel, long offset) throws IOException {
    var member = member(channel, offset);
    try {
      return new String(member.readNBytes(5), java.nio.charset.StandardCharsets.ISO_8859_1)
          .equals("WARC/");
    } catch (DamagedRecord e) {
      return false;
    } finally {
      member.release();
    }
  }

  /** Whether the first member holds just one record, and all of it. */
  static boolean isOneRecordAMember(FileChannel channel) throws IOException {
    var member = member(channel, 0);
    try {
      var in = new BufferedInputStream(new Guarded(member));
      RecordHead.read(in).skipBlock(in);
      return RecordHead.isAtEnd(in);
    } catch (DamagedRecord e) {
      return e.kind() != Kind.BEYOND_ITS_MEMBER;
    } finally {
      member.release();
    }
  }

  private static GzipMember member(FileChannel channel, long offset) throws IOException {
    channel.position(offset);
    return new GzipMember(Channels.newInputStream(channel));
  }

  /**
   * Stops at a decompression bomb.
   *
   * @param decoded bytes so far
   * @param consumed bytes that they were decoded from
   */
  static void refuseSwelling(long decoded, long consumed) throws DamagedRecord {
    if (decoded > LONG && decoded / SWELLING > consumed) {
      throw new DamagedRecord(
          Kind.CORRUPT, "grows more than " + SWELLING + "-fold when decompressed");
    }
  }

  /** Stops at a decompression bomb. */
  private static final class Guarded extends java.io.FilterInputStream {

    private final GzipMember member;

    Guarded(GzipMember member) {
      super(member);
      this.member = member;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = member.read(into, offset, length);
      refuseSwelling(member.decoded(), member.consumed());
      return count;
    }

    @Override
    public long skip(long most) throws IOException {
      var skipped = new byte[(int) Math.min(Math.max(most, 0), 1 << 15)];
      return Math.max(0, read(skipped, 0, skipped.length));
    }
  }
}
