package org.regesta.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where an archive is served, on the loopback address.
 *
 * @param room the port of the reading room
 * @param replay the port of the originals, which are shown on an origin of their own
 */
public record Ports(int room, int replay) {

  private static final int LAST = 65_535;

  /**
   * The two ports as options of a command name them.
   *
   * @param replay the next after that of the reading room where it is not named
   * @throws ParameterException where they cannot be ports, or are one
   */
  static Ports asked(CommandSpec spec, int room, @Nullable Integer replay) {
    var ports = of(room, replay);
    if (!isPort(ports.room) || !isPort(ports.replay) || ports.room == ports.replay) {
      throw new ParameterException(
          spec.commandLine(),
          "--port is %d and --replay-port %d: a port is a number from 1 to 65535, and the originals need another than the pages"
              .formatted(ports.room, ports.replay));
    }
    return ports;
  }

  private static boolean isPort(int number) {
    return number > 0 && number <= LAST;
  }

  /**
   * The two ports as they are.
   *
   * @param replay the next after that of the reading room where it is not named
   */
  public static Ports of(int room, @Nullable Integer replay) {
    return new Ports(room, replay == null ? room + 1 : replay);
  }
}
