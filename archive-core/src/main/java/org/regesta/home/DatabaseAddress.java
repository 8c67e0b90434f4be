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

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Without the password, so that none gets into a log. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
