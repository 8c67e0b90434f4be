package org.regesta.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory in which an archive lives.
 *
 * @param root absolute
 */
public record Home(Path root) {

  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /** The WARC segments: the originals. */
  public Path captures() {
    return root.resolve("captures");
  }

  /** What was sent to us through the reading room, as it came, until somebody clears it away. */
  public Path incoming() {
    return root.resolve("incoming");
  }

  /** The full-text index; can be rebuilt from the database. */
  public Path index() {
    return root.resolve("index");
  }

  /** The unpacked programs of the embedded PostgreSQL; can be unpacked again. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** The data directory of the embedded PostgreSQL. */
  public Path data() {
    return root.resolve("data");
  }

  /** What can be made again at any time: pictures of pages. */
  public Path scratch() {
    return root.resolve("scratch");
  }

  public Path log() {
    return root.resolve("log");
  }

  /** How to reach the embedded database; readable by the owner of the home alone. */
  Path connection() {
    return root.resolve("database.properties");
  }

  /** Held by the owner. */
  Path lock() {
    return root.resolve("lock");
  }

  /** Who holds the lock; beside it, because reading a locked file can drop the lock. */
  Path owner() {
    return root.resolve("owner");
  }

  /**
   * Makes the directories that are missing.
   *
   * @throws HomeUnusable where the home cannot be made or written to
   */
  public Home prepared() {
    try {
      Files.createDirectories(root);
      for (var part : new Path[] {captures(), index(), postgres(), log(), scratch()}) {
        Files.createDirectories(part);
      }
      Files.delete(Files.createTempFile(root, "write", ".probe"));
      return this;
    } catch (IOException e) {
      throw new HomeUnusable(
          "cannot write to the home %s (%s). Give your user the right to write there, or choose another with --home DIR."
              .formatted(root, e),
          e);
    }
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
