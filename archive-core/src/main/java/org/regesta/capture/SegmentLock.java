package org.regesta.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to append to a segment. It lies in a file beside it, because on POSIX systems a process
 * that closes any handle of a locked file loses the lock.
 */
final class SegmentLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private SegmentLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Empty where somebody else holds it. */
  static Optional<SegmentLock> of(Path segment) throws IOException {
    var file = segment.resolveSibling(Sidecars.name(segment).replace(".warc.gz", ".lock"));
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
      return locked ? Optional.of(new SegmentLock(file, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  /** Nobody will append to this segment any more. */
  void retire() throws IOException {
    Files.deleteIfExists(file);
    close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
