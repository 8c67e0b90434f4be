package org.regesta.cli;

import org.jspecify.annotations.Nullable;

/**
 * Where an archive is served, on the loopback address.
 *
 * @param room the port of the reading room
 * @param replay the port of the originals, which are shown on an origin of their own
 */
public record Ports(int room, int replay) {

  /**
   * The two ports as options name them.
   *
   * @param replay the next after that of the reading room where it is not named
   */
  public static Ports of(int room, @Nullable Integer replay) {
    return new Ports(room, replay == null ? room + 1 : replay);
  }
}
