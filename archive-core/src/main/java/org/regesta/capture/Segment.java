package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One append-only WARC file that this process may write: it holds its lock. A member is there whole
 * or not at all.
 */
final class Segment implements AutoCloseable {

  static final byte[] END_OF_RECORD = {'\r', '\n', '\r', '\n'};

  private final String name;
  private final FileChannel channel;
  private final SegmentLock lock;

  private Segment(String name, FileChannel channel, SegmentLock lock) {
    this.name = name;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Empty where somebody else appends to it.
   *
   * @param name relative to the home
   */
  static Optional<Segment> open(Path home, String name) throws IOException {
    var lock = SegmentLock.of(home.resolve(name));
    return lock.isEmpty()
        ? Optional.empty()
        : Optional.of(new Segment(name, channel(home.resolve(name)), lock.get()));
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  String name() {
    return name;
  }

  long size() throws IOException {
    return channel.size();
  }

  /**
   * Appends a record as one gzip member; cuts it off again where that fails.
   *
   * @throws SourceChanged where the content is not what its header promises
   */
  Place append(byte[] header, Content block, Reading.Read promised) throws IOException {
    long start = channel.size();
    channel.position(start);
    var out = new MemberOutput(channel);
    boolean whole = false;
    try {
      write(header, block, promised, out);
      whole = true;
      return new Place(name, start, out.length(), out.sha256());
    } finally {
      if (!whole) {
        channel.truncate(start);
      }
    }
  }

  private static void write(byte[] header, Content block, Reading.Read promised, MemberOutput out)
      throws IOException {
    try (var gzip = new GZIPOutputStream(new KeptOpen(out), 1 << 16)) {
      gzip.write(header);
      copy(block, promised, gzip);
      gzip.write(END_OF_RECORD);
    }
    out.flush();
  }

  private static void copy(Content block, Reading.Read promised, OutputStream out)
      throws IOException {
    var digest = Sha256.digest();
    long length = 0;
    byte[] buffer = new byte[1 << 16];
    try (var in = opened(block)) {
      for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
        digest.update(buffer, 0, count);
        length += count;
        out.write(buffer, 0, count);
      }
    }
    var hex = HexFormat.of().formatHex(digest.digest());
    if (length != promised.length() || !hex.equals(promised.content().hex())) {
      throw new SourceChanged("it changed while it was read; bring it in again");
    }
  }

  private static InputStream opened(Content block) throws SourceChanged {
    try {
      return block.open();
    } catch (IOException e) {
      throw new SourceChanged("cannot be read: " + Reason.of(e));
    }
  }

  private static int read(InputStream in, byte[] buffer) throws SourceChanged {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new SourceChanged("cannot be read: " + Reason.of(e));
    }
  }

  /** Everything that was appended is on the disk when this returns. */
  void force() throws IOException {
    channel.force(true);
  }

  /** Nothing more is appended to it, by anybody. */
  void finish() throws IOException {
    channel.force(true);
    channel.close();
    lock.retire();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    lock.close();
  }
}
