package org.regesta.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Home and database know each other: captures lie in the one, their rows in the other, and mixing
 * two up would lose both.
 */
public final class HomeIdentity {

  private HomeIdentity() {}

  /**
   * Checks that the two belong together; marries them where both are new. The database is migrated.
   *
   * @throws HomeUnusable where either belongs to another
   */
  public static void confirm(Home home, DatabaseAddress database) {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      confirm(home, database, connection);
      connection.commit();
    } catch (SQLException | IOException e) {
      throw new HomeUnusable(
          "cannot check whether the database %s belongs to the home %s (%s)."
              .formatted(database, home, e.getMessage()),
          e);
    }
  }

  private static void confirm(Home home, DatabaseAddress database, Connection connection)
      throws SQLException, IOException {
    var ofHome = read(home);
    var ofDatabase = read(connection);
    if (ofDatabase.isPresent()) {
      if (!ofHome.equals(ofDatabase.map(Founded::id))) {
        throw new HomeUnusable(
            "the database %s belongs to another home, %s, not to %s. Name the home with --home %s, or another database with --database."
                .formatted(database, ofDatabase.get().path(), home, ofDatabase.get().path()));
      }
      return;
    }
    if (ofHome.isPresent() && holdsCaptures(home)) {
      throw new HomeUnusable(
          "the home %s holds captures of another database; %s is empty. Name the database that belongs to it with --database, or restore that database from a backup."
              .formatted(home, database));
    }
    marry(home, connection, ofHome.orElseGet(UUID::randomUUID));
  }

  private record Founded(UUID id, String path) {}

  private static Optional<UUID> read(Home home) throws IOException {
    return Files.exists(file(home))
        ? Optional.of(UUID.fromString(Files.readString(file(home)).strip()))
        : Optional.empty();
  }

  private static Optional<Founded> read(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select id, path from home")) {
      return row.next()
          ? Optional.of(new Founded(row.getObject(1, UUID.class), row.getString(2)))
          : Optional.empty();
    }
  }

  /** The file first, the row last: what a crash leaves between is taken up again above. */
  private static void marry(Home home, Connection connection, UUID id)
      throws SQLException, IOException {
    var part = home.root().resolve("identity.part");
    Files.writeString(part, id + "\n");
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file(home), StandardCopyOption.ATOMIC_MOVE);
    try (var insert = connection.prepareStatement("insert into home (id, path) values (?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, home.toString());
      insert.executeUpdate();
    }
  }

  private static boolean holdsCaptures(Home home) throws IOException {
    try (var segments = Files.list(home.captures())) {
      return segments.findAny().isPresent();
    }
  }

  private static Path file(Home home) {
    return home.root().resolve("identity");
  }
}
