package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** The name that a home and its database share, by which a mix-up is noticed. */
final class HomeId {

  private HomeId() {}

  /**
   * The id of both; given to them where both are new.
   *
   * @throws WrongHome where they do not belong together
   */
  static UUID settle(Path home, FileRows rows) throws IOException {
    var file = home.resolve(Segments.FOLDER).resolve("home-id");
    var inHome = inHome(file);
    var inDatabase = rows.homeId();
    if (inHome.isPresent() && inDatabase.isPresent()) {
      return same(home, inHome.get(), inDatabase.get());
    }
    if (inDatabase.isPresent() && rows.hasCaptures()) {
      throw new WrongHome(
          "this database holds the captures of home %s, but %s is another one or was emptied; name the right --home, or restore it from a backup"
              .formatted(inDatabase.get(), home));
    }
    if (inDatabase.isEmpty() && hasOriginals(home)) {
      throw new WrongHome(
          "%s holds captures, but this database knows nothing of them; name the right --database, or restore it from a backup"
              .formatted(home));
    }
    var id = inDatabase.or(() -> inHome).orElseGet(UUID::randomUUID);
    var settled = rows.homeId(id);
    write(file, settled);
    return settled;
  }

  private static UUID same(Path home, UUID inHome, UUID inDatabase) {
    if (!inHome.equals(inDatabase)) {
      throw new WrongHome(
          "this database belongs to home %s, but %s is home %s; name the right --home or --database"
              .formatted(inDatabase, home, inHome));
    }
    return inHome;
  }

  private static Optional<UUID> inHome(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var text = Files.readString(file).strip();
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new WrongHome(file + " does not hold the id of a home; restore it from a backup");
    }
  }

  private static boolean hasOriginals(Path home) throws IOException {
    return !Segments.names(home).isEmpty();
  }

  private static void write(Path file, UUID id) throws IOException {
    var folder = Files.createDirectories(file.resolveSibling(""));
    var part = folder.resolve("home-id.part");
    Files.writeString(part, id + "\n");
    Segments.forceFile(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Segments.forceFolder(folder);
  }
}
