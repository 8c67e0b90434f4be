package org.regesta.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The PostgreSQL server of a home, for whoever has no other: durable (fsync, checksums), loopback
 * only, behind a password. It belongs to the owner of the home and ends with it; one that outlived
 * a killed owner is adopted by the next.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final ServerStart start;
  private final ServerAccess access;

  private EmbeddedPostgres(ServerStart start, ServerAccess access) {
    this.start = start;
    this.access = access;
  }

  /**
   * Starts the server, or adopts the one that runs on this home's data.
   *
   * @throws HomeUnusable where it does not answer within a minute
   */
  public static EmbeddedPostgres start(HomeLock owner) {
    return start(owner, List.of());
  }

  /**
   * @param settings of the server, "name=value"
   */
  static EmbeddedPostgres start(HomeLock owner, List<String> settings) {
    try {
      var home = owner.home();
      var platform = Platform.current();
      var user = ServerUser.on(platform);
      user.reach(home.root());
      var programs = new ServerPrograms(PostgresBinaries.in(home, platform), user);
      var start = new ServerStart(home, new DataDirectory(home, programs), programs, settings);
      var postgres = new EmbeddedPostgres(start, start.run());
      postgres.createDatabaseWhereMissing(ServerAccess.DATABASE);
      return postgres;
    } catch (IOException e) {
      throw new HomeUnusable(
          "cannot start PostgreSQL in the home %s (%s). The log is in %s."
              .formatted(owner.home(), e.getMessage(), owner.home().log()),
          e);
    }
  }

  /** The database of the archive. */
  public DatabaseAddress database() {
    return database(ServerAccess.DATABASE);
  }

  /** Another database of this server. */
  public DatabaseAddress database(String name) {
    return access.database(name);
  }

  private void createDatabaseWhereMissing(String name) {
    try (var connection = database("postgres").connect();
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
      if (!found.next()) {
        statement.execute("create database " + name);
      }
    } catch (SQLException e) {
      throw new HomeUnusable(
          "cannot make the database in the home %s (%s). The log is in %s."
              .formatted(start.home(), e.getMessage(), start.home().log()),
          e);
    }
  }

  /** Stops the server: open transactions are rolled back, all else is on disk. */
  @Override
  public void close() {
    try {
      start.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
