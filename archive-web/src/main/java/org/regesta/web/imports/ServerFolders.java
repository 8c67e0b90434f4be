package org.regesta.web.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.regesta.web.Doorway;
import org.springframework.stereotype.Component;

/** The folders and files on the server that an import may be ordered of, and no others. */
@Component
public class ServerFolders {

  /** Folders that are offered to choose from; others are written by hand. */
  private static final int OFFERED = 200;

  private final Doorway door;

  ServerFolders(Doorway door) {
    this.door = door;
  }

  /** What may be named, the roots first, then what lies in them. */
  public List<Path> offered() {
    var offered = new ArrayList<Path>();
    door.folders().stream().filter(Files::isDirectory).forEach(offered::add);
    for (var root : List.copyOf(offered)) {
      try (var entries = Files.newDirectoryStream(root, ServerFolders::isOpen)) {
        for (var entry : entries) {
          if (offered.size() < OFFERED) {
            offered.add(entry);
          }
        }
      } catch (IOException e) {
        offered.remove(root);
      }
    }
    return List.copyOf(offered);
  }

  private static boolean isOpen(Path entry) {
    return !String.valueOf(entry.getFileName()).startsWith(".") && !Files.isSymbolicLink(entry);
  }

  /**
   * The path that somebody wrote, where it lies in a folder that may be brought in: no way out of
   * it leads through dots or links.
   */
  Path admitted(String written) throws Refusal {
    var path = path(written);
    for (var root : door.folders()) {
      if (path.startsWith(root.toAbsolutePath().normalize())) {
        return below(root.toAbsolutePath().normalize(), path);
      }
    }
    throw new Refusal(
        "folder",
        "“%s” is in none of the folders that may be brought in from here. Name another with the setting regesta.import.folders, or use “regesta import” on the command line."
            .formatted(written));
  }

  private static Path path(String written) throws Refusal {
    try {
      var path = Path.of(written);
      if (!path.isAbsolute()) {
        throw new Refusal(
            "folder", "“%s” is not a whole path: it begins with /.".formatted(written));
      }
      return path.normalize();
    } catch (InvalidPathException e) {
      throw new Refusal("folder", "“%s” is not a path.".formatted(written));
    }
  }

  private static Path below(Path root, Path path) throws Refusal {
    var at = root;
    for (var step : root.relativize(path)) {
      at = at.resolve(step);
      if (Files.isSymbolicLink(at)) {
        throw new Refusal("folder", "“%s” is a link; name what it leads to.".formatted(at));
      }
    }
    if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(at)) {
      throw new Refusal("folder", "There is nothing at “%s” that can be read.".formatted(path));
    }
    return at;
  }
}
