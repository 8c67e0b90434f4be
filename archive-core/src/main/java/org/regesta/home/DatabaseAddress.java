package org.regesta.home;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * How to reach a database.
 *
 * @param url of JDBC: "jdbc:postgresql://127.0.0.1:54321/regesta"
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final Pattern LIBPQ =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<rest>.+)");

  /**
   * An address as people write it.
   *
   * @param url of JDBC, or of libpq: "postgresql://reader:secret@db.example.org/regesta"
   * @param user where the URL names none
   */
  public static DatabaseAddress of(String url, String user, String password) {
    var libpq = LIBPQ.matcher(url);
    if (!libpq.matches()) {
      return new DatabaseAddress(url, user, password);
    }
    var named = libpq.group("user");
    var secret = libpq.group("password");
    return new DatabaseAddress(
        "jdbc:postgresql://" + libpq.group("rest"),
        named == null ? user : URLDecoder.decode(named, StandardCharsets.UTF_8),
        secret == null ? password : URLDecoder.decode(secret, StandardCharsets.UTF_8));
  }

  public Connection connect() throws SQLException {
    return user.isEmpty()
        ? DriverManager.getConnection(url)
        : DriverManager.getConnection(url, user, password);
  }

  /**
   * This address, once a database that we can use has answered.
   *
   * @throws HomeUnusable where none does, or one that is too old
   */
  DatabaseAddress checked() {
    try (var connection = connect()) {
      ServerVersion.of(connection).requireNewEnough(this);
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
