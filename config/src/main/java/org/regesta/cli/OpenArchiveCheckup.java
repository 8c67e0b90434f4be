package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import org.regesta.capture.CaptureStore;
import org.regesta.home.HomeLock;
import org.regesta.search.IndexQueue;
import org.regesta.search.SearchIndex;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
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
    if (archive.home().isOwned()) {
      findings.add(captures(archive));
      findings.add(index(archive));
    }
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

  private static Finding captures(Archive archive) {
    var captures = archive.part(CaptureStore.class);
    return Finding.well("captures", "%,d".formatted(captures.count()));
  }

  private static Finding index(Archive archive) {
    long waiting = archive.part(IndexQueue.class).size();
    long indexed = archive.part(SearchIndex.class).size();
    long entries = archive.part(TimelineStore.class).count(Selection.ALL);
    var says = "%,d of %,d entries, %,d changes wait".formatted(indexed, entries, waiting);
    return indexed == entries && waiting == 0
        ? Finding.well("index", says)
        : Finding.watch(
            "index", says + ". The next search brings it up; 'regesta reindex' builds it anew.");
  }
}
