package org.regesta;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.regesta.home.DatabaseAddress;
import org.regesta.home.Home;
import org.regesta.home.HomeIdentity;
import org.regesta.home.HomeUnusable;
import org.regesta.home.OpenHome;
import org.regesta.home.StandardHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The home, its database, and how the other parts reach both. */
@Configuration(proxyBeanMethods = false)
class HomeConfig {

  @Bean
  OpenHome openHome(HomeSettings settings, DatabaseSettings database) {
    var root = settings.home();
    var home = root == null ? StandardHome.of(System.getenv()) : new Home(root);
    return OpenHome.open(home, database.external(), settings.purpose());
  }

  @Bean
  Home home(OpenHome open) {
    return open.home();
  }

  /** The pool over a database that has every migration and belongs to this home. */
  @Bean
  HikariDataSource dataSource(OpenHome open) {
    var source = new HikariDataSource(pool(open.database()));
    try {
      if (open.isOwned()) {
        migrate(source, open);
      }
      HomeIdentity.confirm(open.home(), open.database());
      return source;
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariConfig pool(DatabaseAddress address) {
    var pool = new HikariConfig();
    pool.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      pool.setUsername(address.user());
      pool.setPassword(address.password());
    }
    pool.setMaximumPoolSize(16);
    pool.setMinimumIdle(1);
    pool.setPoolName("regesta");
    return pool;
  }

  /**
   * One history for all packages: each has a folder below {@code db/migration}. Packages number
   * their migrations independently, so one may come after a higher number.
   */
  private static void migrate(DataSource source, OpenHome open) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/migration")
          .outOfOrder(true)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new HomeUnusable(
          "the tables in %s cannot be brought to this version of Regesta (%s). Nothing was changed; use the version that wrote them, and report this."
              .formatted(open.database(), e.getMessage()),
          e);
    }
  }

  @Bean
  JdbcClient jdbcClient(DataSource source) {
    return JdbcClient.create(source);
  }

  @Bean
  JdbcTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  TransactionTemplate transactions(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }
}
