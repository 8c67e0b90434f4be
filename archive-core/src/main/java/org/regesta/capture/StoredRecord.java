package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A WARC record, read where it lies.
 *
 * @param offset of its gzip member, or of the plain record, in bytes
 * @param length of the same
 */
record StoredRecord(Path file, long offset, long length) {

  /** What to do with a parsed record while its file is open. */
  interface Use<T> {
    T of(WarcRecord record) throws IOException;
  }

  /** The stored bytes as they are. */
  InputStream raw() throws IOException {
    var channel = FileChannel.open(file);
    channel.position(offset);
    return new Bounded(Channels.newInputStream(channel), length);
  }

  private InputStream decompressed() throws IOException {
    var raw = new BufferedInputStream(raw(), 1 << 15);
    raw.mark(1);
    int first = raw.read();
    raw.reset();
    return first == GzipMember.MAGIC_1 ? new GzipMember(raw) : raw;
  }

  /** What to do with the record as it was written: its header, and behind it its block. */
  interface Plain<T> {
    T of(RecordHead head, InputStream block) throws IOException;
  }

  /** Hands the record on as it was written, without its compression. */
  <T> T plain(Plain<T> use) throws IOException {
    try (var in = new BufferedInputStream(decompressed(), 1 << 16)) {
      var head = RecordHead.read(in);
      return use.of(head, new Bounded(in, head.block()));
    }
  }

  /** Parses the record and hands it on. */
  <T> T use(Use<T> use) throws IOException {
    try (var in = decompressed()) {
      return use.of(parsed(in));
    }
  }

  /** The decoded content: of an HTTP response its body, of others the block. */
  InputStream content() throws IOException {
    var in = decompressed();
    boolean opened = false;
    try {
      var content = new Kept(contentOf(parsed(in)), in);
      opened = true;
      return content;
    } finally {
      if (!opened) {
        in.close();
      }
    }
  }

  static InputStream contentOf(WarcRecord record) throws IOException {
    try {
      return record instanceof WarcResponse response
          ? HttpBody.of(response.http())
          : record.body().stream();
    } catch (RuntimeException e) {
      throw notUnderstood(e);
    }
  }

  /** Headers are read now, while they may not be longer than is reasonable. */
  private static WarcRecord parsed(InputStream in) throws IOException {
    var headers = new ShortHeaders(in);
    try {
      var reader = new WarcReader(Channels.newChannel(headers));
      var record = reader.next().orElseThrow(() -> new IOException("holds no record"));
      if (record instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        response.http();
      }
      headers.end();
      return record;
    } catch (RuntimeException e) {
      throw notUnderstood(e);
    }
  }

  /** The parser of hostile input may throw anything; to us it is a fact about the record. */
  static IOException notUnderstood(RuntimeException e) {
    return new IOException("cannot be understood", e);
  }

  /** Keeps a header without an end from filling the memory. */
  private static final class ShortHeaders extends FilterInputStream {

    private long left = 2L << 20;

    ShortHeaders(InputStream in) {
      super(in);
    }

    void end() {
      left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new IOException("has headers longer than 2 MiB");
      }
      int count = in.read(into, offset, length);
      left -= Math.max(0, count);
      return count;
    }
  }

  /** The content's stream, which keeps the file open as long as itself. */
  private static final class Kept extends FilterInputStream {

    private final InputStream file;

    Kept(InputStream content, InputStream file) {
      super(content);
      this.file = file;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        return in.read(into, offset, length);
      } catch (RuntimeException e) {
        throw notUnderstood(e);
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
