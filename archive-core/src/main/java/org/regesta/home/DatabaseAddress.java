package org.regesta.home;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database.
 *
 * @param url of JDBC: "jdbc:postgresql://127.0.0.1:54321/regesta"
 */
public record DatabaseAddress(String url, String user, String password) {

  /** The oldest PostgreSQL we run on, as {@code server_version_num} counts. */
  private static final int OLDEST = 150000;

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /**
   * This address, once a database that we can use has answered.
   *
   * @throws HomeUnusable where none does, or one that is too old
   */
  DatabaseAddress checked() {
    try (var connection = connect();
        var statement = connection.createStatement();
        var version = statement.executeQuery("show server_version_num")) {
      version.next();
      if (version.getInt(1) < OLDEST) {
        throw new HomeUnusable(
            "the database %s is PostgreSQL %s; Regesta needs 15 or newer. Name another with --database URL, or leave it out to use the one that Regesta brings."
                .formatted(this, connection.getMetaData().getDatabaseProductVersion()));
      }
      return this;
    } catch (SQLException e) {
      throw new HomeUnusable(
          "the database %s does not answer (%s). Check that it runs and that user and password are right, or leave out --database to use the one that Regesta brings."
              .formatted(this, String.valueOf(e.getMessage()).strip()),
          e);
    }
  }

  /** Without the password, so that none gets into a log. */
  @Override
  public String toString() {
    return withoutSecrets(url) + (user.isEmpty() ? "" : " as " + user);
  }

  /** A URL of JDBC may carry user and password as parameters. */
  private static String withoutSecrets(String url) {
    return url.replaceAll("(?i)([?&])(password|user)=[^&]*", "$1$2=…");
  }
}
