package org.regesta.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to be the one owner of a home. The operating system takes it back when we die. */
public final class HomeLock implements AutoCloseable {

  private final Home home;
  private final FileChannel channel;

  private HomeLock(Home home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  /**
   * Takes the lock of a prepared home; empty where another process has it.
   *
   * @param purpose what the owner does, for the message others see: "import", "serve"
   */
  public static Optional<HomeLock> tryToOwn(Home home, String purpose) {
    try {
      var channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        return Optional.empty();
      }
      Files.writeString(home.owner(), "process " + ProcessHandle.current().pid() + ", " + purpose);
      return Optional.of(new HomeLock(home, channel));
    } catch (IOException e) {
      throw new HomeUnusable(
          "cannot lock the home %s (%s). Its file system must support file locks, and your user must own it."
              .formatted(home, e),
          e);
    }
  }

  /** Who owns a home now, in words: "process 4711, import". */
  public static String ownerOf(Home home) {
    try {
      return Files.readString(home.owner()).strip();
    } catch (IOException _) {
      return "another process";
    }
  }

  public Home home() {
    return home;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(home.owner());
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }
}
