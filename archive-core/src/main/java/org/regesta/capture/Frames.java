package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC file one after the other. Behind a damaged one it goes on at the next that
 * begins like a record.
 */
final class Frames implements Iterator<Frame>, AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final Framing framing;
  private long position;
  private @Nullable Frame ahead;

  /** How a file's records are told apart. */
  interface Framing {

    /** The length of the record at this offset, in bytes of the file. */
    long measure(FileChannel channel, long offset) throws IOException;

    /** The first offset from here on where a record may begin; the file's size where none does. */
    long next(FileChannel channel, long from) throws IOException;
  }

  Frames(Path file, Framing framing) throws IOException {
    this.file = file;
    this.framing = framing;
    this.channel = FileChannel.open(file);
  }

  @Override
  public boolean hasNext() {
    try {
      if (ahead == null && position < channel.size()) {
        ahead = read();
      }
      return ahead != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Frame next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    var frame = ahead;
    ahead = null;
    return frame;
  }

  private Frame read() throws IOException {
    long offset = position;
    try {
      long length = framing.measure(channel, offset);
      position = offset + length;
      return new Frame.Whole(file, offset, length);
    } catch (IOException e) {
      position = next(offset + 1);
      return new Frame.Damaged(
          offset, "damaged WARC record at byte " + offset + ": it " + Reason.of(e));
    }
  }

  /** Where the disk itself cannot be read on, nothing more of this file is. */
  private long next(long from) throws IOException {
    try {
      return framing.next(channel, from);
    } catch (IOException e) {
      return channel.size();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
