package org.regesta.web.replay;

/**
 * Where the reading room and its originals are served, on the loopback address.
 *
 * @param room the port of the reading room
 * @param port the port of the originals
 */
public record ReplaySettings(int room, int port) {

  public ReplaySettings {
    if (room == port) {
      throw new IllegalArgumentException(
          "the originals need another port than the reading room: " + port);
    }
  }
}
