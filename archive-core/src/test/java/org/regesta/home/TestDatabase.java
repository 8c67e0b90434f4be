package org.regesta.home;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh, migrated database for a test, on a real PostgreSQL that all tests of a JVM share.
 *
 * <p>Either {@code try (var database = TestDatabase.create())}, or
 * {@code @ExtendWith(TestDatabase.Extension.class)} and a parameter of this type: one database a
 * test class.
 */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final DatabaseAddress address;

  private TestDatabase(DatabaseAddress address) {
    this.address = address;
  }

  /** With every migration of the class path, {@code db/migration}, folders below it included. */
  public static TestDatabase create() {
    var database = createEmpty();
    Flyway.configure()
        .dataSource(database.dataSource())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return database;
  }

  /** Without a table. */
  public static TestDatabase createEmpty() {
    var name = "test_" + COUNT.incrementAndGet();
    execute("drop database if exists " + name + " with (force)");
    execute("create database " + name);
    return new TestDatabase(TestServer.shared().database(name));
  }

  public DatabaseAddress address() {
    return address;
  }

  /** A plain source: a new connection each time, no pool. */
  public DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(address.url());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }

  @Override
  public void close() {
    var url = address.url();
    var name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    execute("drop database if exists " + name + " with (force)");
  }

  private static void execute(String sql) {
    try (var connection = TestServer.shared().database("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Gives a test class its database, as a parameter of its constructor or methods. */
  public static final class Extension implements ParameterResolver, AfterAllCallback {

    private @Nullable TestDatabase database;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(TestDatabase.class);
    }

    @Override
    public synchronized Object resolveParameter(
        ParameterContext parameter, ExtensionContext context) {
      var made = database == null ? create() : database;
      database = made;
      return made;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
      if (database != null) {
        database.close();
        database = null;
      }
    }
  }
}
