package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The free space of the home's disk. */
final class Room {

  private Room() {}

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
