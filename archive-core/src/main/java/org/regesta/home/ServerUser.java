package org.regesta.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/** As whom the server runs: as ourselves, or, because PostgreSQL refuses root, as nobody. */
sealed interface ServerUser {

  /** As the user that runs us. */
  record Ourselves() implements ServerUser {}

  /** As an unprivileged user of the machine. */
  record Unprivileged(int id) implements ServerUser {}

  int NOBODY = 65534;

  static ServerUser on(Platform platform) {
    if (!platform.isRoot()) {
      return new Ourselves();
    }
    return switch (platform.kind()) {
      case LINUX -> new Unprivileged(NOBODY);
      case MAC ->
          throw new HomeUnusable(
              "PostgreSQL does not run as root. Run Regesta as an ordinary user of this Mac.");
    };
  }

  /** The command line that runs a command as this user. */
  default List<String> command(List<String> command) {
    return switch (this) {
      case Ourselves _ -> command;
      case Unprivileged(int id) -> {
        var dropped =
            new ArrayList<>(
                List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--"));
        dropped.addAll(command);
        yield dropped;
      }
    };
  }

  /** Hands a file of ours over to this user. */
  default void own(Path path) throws IOException {
    switch (this) {
      case Ourselves _ -> {}
      case Unprivileged(int id) -> {
        Files.setAttribute(path, "unix:uid", id);
        Files.setAttribute(path, "unix:gid", id);
      }
    }
  }

  /**
   * Checks that this user can get to a directory.
   *
   * @throws HomeUnusable where a directory above it is closed to others
   */
  default void reach(Path directory) throws IOException {
    switch (this) {
      case Ourselves _ -> {}
      case Unprivileged(int id) -> {
        for (var above = directory; above != null; above = above.getParent()) {
          if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
            throw new HomeUnusable(
                "PostgreSQL does not run as root, and user %d, as whom it runs instead, cannot enter %s. Choose a home that others can enter, for example --home /var/lib/regesta, or chmod o+x %s."
                    .formatted(id, above, above));
          }
        }
      }
    }
  }
}
