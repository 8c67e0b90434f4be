package org.regesta.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work in a home beside its owner, so that the owner does not stop the database under
 * them: guests share a lock that the owner needs whole before it leaves.
 */
final class GuestBook implements AutoCloseable {

  private final FileChannel channel;

  private GuestBook(FileChannel channel) {
    this.channel = channel;
  }

  /** Enters a guest; empty where the owner is leaving. */
  static Optional<GuestBook> enter(Home home) throws IOException {
    var channel = open(home);
    if (lock(channel, true) == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new GuestBook(channel));
  }

  /** Lets no new guest in and waits for the last to go, or until patience ends. */
  static GuestBook closed(Home home, Duration patience) throws IOException {
    var channel = open(home);
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (lock(channel, false) == null && System.nanoTime() < deadline) {
        Thread.sleep(50);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return new GuestBook(channel);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Home home) throws IOException {
    return FileChannel.open(
        home.root().resolve("guests"),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock lock(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }
}
