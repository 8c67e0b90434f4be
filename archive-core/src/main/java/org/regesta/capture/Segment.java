package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One append-only WARC file that this process may write: it holds the file's lock. A member is
 * there whole or not at all.
 */
final class Segment implements AutoCloseable {

  private static final byte[] END_OF_RECORD = {'\r', '\n', '\r', '\n'};

  private final String name;
  private final FileChannel channel;

  private Segment(String name, FileChannel channel) {
    this.name = name;
    this.channel = channel;
  }

  /**
   * Empty where somebody else appends to it.
   *
   * @param name relative to the home
   */
  static Optional<Segment> open(Path home, String name) throws IOException {
    var channel =
        FileChannel.open(
            home.resolve(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      return Optional.empty();
    }
    channel.position(channel.size());
    return Optional.of(new Segment(name, channel));
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
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
    try (var gzip = new GZIPOutputStream(new Unclosed(out), 1 << 16)) {
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
    var hex = java.util.HexFormat.of().formatHex(digest.digest());
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

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Keeps the end of a gzip stream from being the end of the segment. */
  private static final class Unclosed extends java.io.FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      out.write(bytes, offset, count);
    }

    @Override
    public void close() {}
  }
}
