package org.regesta.home;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a home lies when nobody says where: the platform's folder for a user's data. */
public final class StandardHome {

  private StandardHome() {}

  /**
   * The home of the user that runs us.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  public static Home of(Map<String, String> environment) {
    var platform = Platform.current();
    if (platform.isRoot()) {
      return new Home(Path.of("/var/lib/regesta"));
    }
    var user = folder(environment, "HOME").orElse(Path.of(System.getProperty("user.home")));
    return switch (platform.kind()) {
      case MAC -> new Home(user.resolve("Library/Application Support/Regesta"));
      case LINUX ->
          new Home(
              folder(environment, "XDG_DATA_HOME")
                  .orElse(user.resolve(".local/share"))
                  .resolve("regesta"));
    };
  }

  /** A folder that the environment names; one that is not absolute is none, as XDG has it. */
  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
  }
}
