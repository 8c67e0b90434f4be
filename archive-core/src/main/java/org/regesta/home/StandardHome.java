package org.regesta.home;

import java.nio.file.Path;
import java.util.Map;

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
    var user = Path.of(System.getProperty("user.home"));
    return switch (platform.kind()) {
      case MAC -> new Home(user.resolve("Library/Application Support/Regesta"));
      case LINUX -> {
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        var folder = data.isEmpty() ? user.resolve(".local/share") : Path.of(data);
        yield new Home(folder.resolve("regesta"));
      }
    };
  }
}
