package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The free space of the home's disk. */
final class Room {

  private Room() {}

  /**
   * For work that writes to the database, which lies on the same disk as a rule and does not
   * survive a full one without a restart.
   *
   * @throws DiskFull where half of the reserve is used up
   */
  static void leaveHalf(Path home, Limits limits) throws IOException {
    leave(home, 0, new Limits(limits.item(), limits.segment(), limits.reserve() / 2));
  }

  /**
   * @throws DiskFull where these bytes more would take from the reserve
   */
  static void leave(Path home, long bytes, Limits limits) throws IOException {
    long free = Files.getFileStore(home).getUsableSpace();
    if (free - bytes < limits.reserve()) {
      throw new DiskFull(
          "the disk of %s is nearly full: %,d bytes free, %,d wanted, %,d kept in reserve; make room, then go on with the import"
              .formatted(home, free, bytes, limits.reserve()));
    }
  }
}
