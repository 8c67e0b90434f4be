package org.regesta.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.regesta.SampleArchive;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Declared;
import org.regesta.intake.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts in place what an archive comes to hold only in time: what has departed, and orders. */
record Stage(SampleArchive archive) {

  static final String DEPARTED_ENTRY = "bcdefghjkmnpqrstvwxyz01234";
  static final String DEPARTED_PERSON = "bcdefghjkmnpqrstvwxyz01235";

  void letDepart() {
    var capture = aCapture().value();
    database()
        .sql(
            """
            insert into entry_departed (entry, kind, words, captures)
            values (?, 'SAID', 'the toll would fall by the spring', ?) on conflict do nothing
            """)
        .params(DEPARTED_ENTRY, new String[] {capture})
        .update();
    database()
        .sql(
            """
            insert into person_departed (person, kind, name, capture, successor)
            values (?, 'PERSON', 'Bo Nobody', ?, null) on conflict do nothing
            """)
        .params(DEPARTED_PERSON, capture)
        .update();
  }

  /** An order that somebody else runs, as far as anyone can tell. */
  long running() {
    return order("RUNNING", "'elsewhere/1/x', now() + interval '1 hour'", "'read', 4, 9, null");
  }

  /** An order that can go on. */
  long stopped() {
    return order("STOPPED", "null, null", "'read', 4, 9, null");
  }

  long failed() {
    return order("FAILED", "null, null", "'read', 4, 9, 'the disk was full'");
  }

  private long order(String state, String holder, String progress) {
    return database()
        .sql(
            """
            insert into intake_order (paths, declared, state, attempts, started, ended, holder, lease_until,
              step, step_done, step_total, failure)
            values ('{/srv/gazette}', '{"authors":[],"from":""}', '%s', 1, now(), %s, %s, %s)
            returning number
            """
                .formatted(state, state.equals("RUNNING") ? "null" : "now()", holder, progress))
        .query(Long.class)
        .single();
  }

  void progress(long number, int done) {
    database()
        .sql("update intake_order set step_done = ? where number = ?")
        .params(done, number)
        .update();
  }

  boolean isAskedToStop(long number) {
    return database()
        .sql("select stop_asked from intake_order where number = ?")
        .param(number)
        .query(Boolean.class)
        .single();
  }

  /** The order is over, and stays in the list. */
  void end(List<Long> numbers) {
    numbers.forEach(number ->
        database()
            .sql(
                """
                update intake_order set state = 'DONE', holder = null, lease_until = null, ended = now()
                where number = ?
                """)
            .param(number)
            .update());
  }

  /**
   * Brings a file in by an order, as whoever orders it waits for it.
   *
   * @return the path of its page
   */
  String bringIn(String name, byte[] bytes) {
    var orders = archive.part(Intake.class).orders();
    var order = orders.place(List.of(laid(name, bytes)), Declared.NOTHING);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> orders.find(order.number()).orElseThrow().over());
    return "/captures/" + capture(name);
  }

  private Path laid(String name, byte[] bytes) {
    try {
      var folder = Files.createDirectories(archive.home().resolve("incoming/staged"));
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaptureId capture(String name) {
    try (var all = archive.part(CaptureStore.class).all()) {
      return all.filter(one -> one.name().endsWith(name)).findFirst().orElseThrow().id();
    }
  }

  private CaptureId aCapture() {
    return capture("");
  }

  private JdbcClient database() {
    return archive.part(JdbcClient.class);
  }
}
