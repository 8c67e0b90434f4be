package org.regesta.home;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Which PostgreSQL answers.
 *
 * @param number as {@code server_version_num} counts: 140012 for 14.12
 * @param name as the server calls itself: "14.12 (Debian 14.12-1)"
 */
record ServerVersion(int number, String name) {

  /** The first of 15. */
  private static final int OLDEST = 150000;

  static ServerVersion of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var version = statement.executeQuery("show server_version_num")) {
      version.next();
      return new ServerVersion(
          version.getInt(1), connection.getMetaData().getDatabaseProductVersion());
    }
  }

  /**
   * @throws HomeUnusable where it is too old for us
   */
  void requireNewEnough(DatabaseAddress database) {
    if (number < OLDEST) {
      throw new HomeUnusable(
          "the database %s is PostgreSQL %s; Regesta needs 15 or newer. Name another with --database URL, or leave it out to use the one that Regesta brings."
              .formatted(database, name));
    }
  }
}
