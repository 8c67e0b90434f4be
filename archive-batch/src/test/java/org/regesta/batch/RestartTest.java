package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Declared;
import org.regesta.capture.Fixity;
import org.regesta.capture.Limits;
import org.regesta.home.TestDatabase;
import org.regesta.intake.Account;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import that is killed again and again comes to the same end as one that nobody disturbs. The
 * import runs in a process of its own and is killed as {@code kill -9} does.
 */
class RestartTest {

  private static final int PAPERS = 300;
  private static final int KILLS = 5;

  /** What must be the same, whatever happened on the way. */
  private static final List<String> EVERYTHING =
      List.of(
          "select position, name, ended, capture, reason from intake_item order by position",
          "select position, stage, notes, dates_placed, dates_ambiguous, dates_open, quoted,"
              + " reported, mixed, speaker_unknown, events, passages"
              + " from intake_reading order by position",
          "select id, source, encode(content, 'hex'), length from capture order by id",
          "select capture, count(*) from sighting group by capture order by capture",
          "select capture, md5(extraction::text) from extraction order by capture",
          "select capture, md5(dates::text) from capture_dates order by capture",
          "select capture, md5(events::text) from capture_events order by capture",
          "select id, kind, edtf, speaker, sources from entry order by id",
          "select capture, ordinal, entry, md5(sighting::text) from evidence order by 1, 2");

  @TempDir private Path folder;
  @TempDir private Path home;
  @TempDir private Path otherHome;

  @BeforeEach
  void papers() throws IOException {
    Papers.write(folder, PAPERS);
  }

  @Test
  void losesAndDoublesNothingWhenItIsKilledFiveTimes() throws Exception {
    try (var calm = TestDatabase.create();
        var harried = TestDatabase.create()) {
      var random = new Random(20261124);

      long undisturbed = order(calm);
      assertThat(start(calm, home, undisturbed).waitFor()).isZero();
      long killed = order(harried);
      for (int kill = 1; kill <= KILLS; kill++) {
        killAt(harried, killed, 5 * PAPERS * kill / (KILLS + 1) + random.nextInt(60));
      }
      assertThat(start(harried, otherHome, killed).waitFor()).isZero();

      assertThat(account(harried, killed).standing().state()).isEqualTo(Standing.State.DONE);
      account(harried, killed).check();
      assertThat(account(calm, undisturbed).kept()).isGreaterThan(PAPERS / 2);
      for (var rows : EVERYTHING) {
        assertThat(table(harried, rows)).as(rows).isNotEmpty().isEqualTo(table(calm, rows));
      }
      assertThat(damages(harried)).isEmpty();
      assertThat(executions(harried)).isEqualTo(KILLS + 1);
    }
  }

  /** Lets the import get as far as so many items of all steps together, and kills it there. */
  private void killAt(TestDatabase database, long order, long items) throws Exception {
    var process = start(database, otherHome, order);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (progress(database, order) < items) {
      assertThat(System.nanoTime()).as("the import gets on").isLessThan(deadline);
      assertThat(process.isAlive()).as("the import still runs at %d", items).isTrue();
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
  }

  /** Items that are through a step, all steps together. */
  private static long progress(TestDatabase database, long order) {
    return database
        .jdbc()
        .sql(
            """
            select (select count(*) from intake_item where order_number = :order)
              + coalesce((select sum(case stage when 'READ' then 1 when 'DATED' then 2
                  when 'HEARD' then 3 when 'PLACED' then 4 else 0 end)
                from intake_reading where order_number = :order), 0)\
            """)
        .param("order", order)
        .query(Long.class)
        .single();
  }

  private static Process start(TestDatabase database, Path home, long order) throws IOException {
    var address = database.address();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                ChildImport.class.getName()));
    command.addAll(
        List.of(
            address.url(),
            address.user(),
            address.password(),
            home.toString(),
            String.valueOf(order)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
        .start();
  }

  private static String classPath() {
    var surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  private long order(TestDatabase database) {
    return Intake.over(database.jdbc()).orders().place(List.of(folder), Declared.NOTHING).number();
  }

  private static Account account(TestDatabase database, long order) {
    return Intake.over(database.jdbc()).account(order).orElseThrow();
  }

  private static List<String> table(TestDatabase database, String rows) {
    return database.jdbc().sql(rows).query().listOfRows().stream().map(Object::toString).toList();
  }

  private List<Fixity> damages(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    try (var captures =
            CaptureStore.over(jdbc, otherHome, java.time.Clock.systemUTC(), Limits.USUAL);
        var all = captures.all()) {
      return all.map(capture -> captures.verify(capture.id()))
          .filter(Fixity.Damaged.class::isInstance)
          .toList();
    }
  }

  private static long executions(TestDatabase database) {
    return database
        .jdbc()
        .sql("select count(*) from batch_job_execution")
        .query(Long.class)
        .single();
  }
}
