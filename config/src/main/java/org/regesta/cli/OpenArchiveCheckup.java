package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import org.regesta.home.HomeLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the parts of an open archive stand. */
final class OpenArchiveCheckup {

  private OpenArchiveCheckup() {}

  static List<Finding> of(Archive archive) {
    var jdbc = archive.part(JdbcClient.class);
    var findings = new ArrayList<Finding>();
    findings.add(database(archive, jdbc));
    findings.add(schema(jdbc));
    findings.add(owner(archive));
    return findings;
  }

  private static Finding database(Archive archive, JdbcClient jdbc) {
    var version = jdbc.sql("show server_version").query(String.class).single();
    var size =
        jdbc.sql("select pg_size_pretty(pg_database_size(current_database()))")
            .query(String.class)
            .single();
    return Finding.well(
        "database", "PostgreSQL %s, %s, %s".formatted(version, size, archive.home().database()));
  }

  private static Finding schema(JdbcClient jdbc) {
    var applied =
        jdbc.sql(
                "select version from flyway_schema_history where success order by installed_rank desc limit 1")
            .query(String.class)
            .optional();
    return Finding.well("schema", "at " + applied.orElse("the beginning"));
  }

  private static Finding owner(Archive archive) {
    return archive.home().isOwned()
        ? Finding.well("owner", "nobody else has this home open")
        : Finding.well("owner", "in use by " + HomeLock.ownerOf(archive.home().home()));
  }
}
