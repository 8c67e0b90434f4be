package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.capture.Limits;
import org.regesta.home.TestDatabase;
import org.regesta.intake.Account;
import org.regesta.intake.Findings;
import org.regesta.intake.ImportOrders;
import org.regesta.intake.Progress;
import org.regesta.intake.Standing;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.text.extractor.ForkedExtractor;
import org.regesta.text.extractor.WorkerSettings;

class ImportJobTest {

  private static final TextExtractor DIRECT = new DirectExtractor();

  @TempDir private Path folder;
  @TempDir private Path home;

  private final TestDatabase database = TestDatabase.create();
  private Optional<Workshop> workshop = Optional.empty();

  @AfterEach
  void close() {
    workshop.ifPresent(Workshop::close);
    database.close();
  }

  @Test
  void bringsAFolderToTheTimeline() throws IOException {
    write("a.txt", "The mayor said the bridge was closed on 3 May 2021.");
    write("b.txt", "The bridge opened on 4 June 2022, the mayor said.");
    var here = open(DIRECT, new PlainAnalysis());

    var account = run(here, here.place(folder));

    assertThat(account.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(account.received()).isEqualTo(2);
    assertThat(account.kept()).isEqualTo(2);
    assertThat(account.dates()).isEqualTo(new Findings.DateCount(2, 0, 0));
    assertThat(account.statements()).isEqualTo(new Findings.StatementCount(0, 2, 0, 2));
    assertThat(account.passages()).isEqualTo(2);
    assertThat(here.jdbc.sql("select count(*) from evidence").query(Long.class).single())
        .isEqualTo(2);
    assertThat(here.catchUps).hasValue(1);
  }

  @Test
  void putsOffWhatItHasNotBegunWhereItIsToStopAndGoesOnThere() throws IOException {
    for (int n = 0; n < 8; n++) {
      write(n + ".txt", "The bridge was closed on %d May 2021.".formatted(n + 1));
    }
    var stop = new StopSignal();
    var read = new AtomicInteger();
    TextExtractor stopped =
        request -> {
          stop.ask();
          read.incrementAndGet();
          return DIRECT.extract(request);
        };
    var here = open(stopped, new PlainAnalysis());
    long order = here.place(folder);

    var ended = here.worker.run(order, stop).orElseThrow();

    assertThat(ended.state()).isEqualTo(Standing.State.STOPPED);
    assertThat(read.get()).isBetween(1, 3);
    assertThat(ended.progress().step()).isEqualTo("read");
    assertThat(ended.progress().done()).isEqualTo(read.get());
    var account = run(here, order);
    assertThat(account.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(account.kept()).isEqualTo(8);
    assertThat(account.readings().finished()).isEqualTo(8);
    assertThat(read).hasValue(8);
  }

  @Test
  void tellsWhatItPassedOverInAWarc() throws IOException {
    write("odd.warc", record("bogus", "1") + record("resource", "2"));
    var here = open(DIRECT, new PlainAnalysis());

    var account = run(here, here.place(folder));

    assertThat(account.received()).isEqualTo(1);
    assertThat(account.standing().remarks())
        .containsExactly("odd.warc: 1 record of the unknown type “bogus” passed over");
  }

  private static String record(String type, String number) {
    var words = "The bridge was closed on 3 May 2021.";
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
        + number
        + ">\r\nWARC-Date: 2023-04-05T06:07:08Z\r\nWARC-Target-URI: https://a.example/"
        + number
        + "\r\nContent-Type: text/plain\r\nContent-Length: "
        + words.length()
        + "\r\n\r\n"
        + words
        + "\r\n\r\n";
  }

  @Test
  void showsHowFarItIsWhileAChunkIsUnderWay() throws IOException {
    for (int n = 0; n < 9; n++) {
      write(n + ".txt", "The bridge was closed on %d May 2021.".formatted(n + 1));
    }
    var shown = ConcurrentHashMap.<Progress>newKeySet();
    var orders = new CompletableFuture<ImportOrders>();
    TextExtractor slow =
        request -> {
          LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
          shown.add(orders.join().running().getFirst().progress());
          return DIRECT.extract(request);
        };
    var here = open(slow, new PlainAnalysis());
    orders.complete(here.intake.orders());

    run(here, here.place(folder));

    assertThat(shown).allMatch(progress -> progress.step().equals("read") && progress.total() == 9);
    assertThat(shown.stream().map(Progress::done).distinct().count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void givesUpAfterFiveDeathsWhatDiesInTheMiddleOfAChunk() {
    var here = open(DIRECT, new PlainAnalysis());
    var orders = here.intake.orders();
    long number = here.place(folder);

    for (int attempt = 0; attempt < 5; attempt++) {
      var lease = orders.claim(number, "a reader that dies", Duration.ZERO).orElseThrow();
      orders.show(lease, new Progress("read", 3, 9));
    }

    assertThat(orders.claimNext("another", Duration.ofMinutes(1))).isEmpty();
    assertThat(orders.find(number).orElseThrow().state()).isEqualTo(Standing.State.FAILED);
  }

  @Test
  void findsHeldWhatCameInBefore() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    var here = open(DIRECT, new PlainAnalysis());
    run(here, here.place(folder));

    var account = run(here, here.place(folder));

    assertThat(account.alreadyHeld()).isEqualTo(1);
    assertThat(account.kept()).isZero();
    assertThat(here.captures.count()).isEqualTo(1);
  }

  @Test
  void failsAndGoesOnLaterWhereTheStoreCannotBeRead() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    var captures = home.resolve("captures");
    var away = home.resolve("captures-away");
    var lost = new AtomicBoolean(true);
    try (var readers = new ForkedExtractor(WorkerSettings.of(1))) {
      TextExtractor careless =
          request -> {
            if (lost.get()) {
              move(captures, away);
            }
            return readers.extract(request);
          };
      var here = open(careless, new PlainAnalysis());
      var order = here.place(folder);

      var failed = here.worker.run(order, new StopSignal()).orElseThrow();

      assertThat(failed.state()).isEqualTo(Standing.State.FAILED);
      assertThat(failed.failure())
          .hasValueSatisfying(why ->
              assertThat(why)
                  .contains("the original of capture", "captures/segment-000001.warc.gz")
                  .contains("restore it from a backup"));
      assertThat(here.intake.items().refused(order, -1, 10)).isEmpty();

      move(away, captures);
      lost.set(false);
      assertThat(run(here, order).kept()).isEqualTo(1);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsWhatAStoppedImportKeptButNeverRead() throws IOException {
    for (int n = 0; n < 12; n++) {
      write("%02d.txt".formatted(n), "The bridge was closed on %d May 2021.".formatted(n + 1));
    }
    var stop = new StopSignal();
    var here = open(stopping(stop), new PlainAnalysis());
    long first = here.place(folder);
    var stopped = here.worker.run(first, stop).orElseThrow();

    var account = run(here, here.place(folder));

    assertThat(stopped.state()).isEqualTo(Standing.State.STOPPED);
    assertThat(account.alreadyHeld()).isEqualTo(12);
    assertThat(account.readings()).isEqualTo(new Account.Readings(12, 12, 12));
    assertThat(account.dates().placed()).isEqualTo(12);
    var resumed = run(here, first);
    assertThat(resumed.standing().state()).isEqualTo(Standing.State.DONE);
    assertThat(resumed.dates().placed()).isZero();
  }

  @Test
  void failsWhereTheFolderIsNotWhatItWasWhenTheImportBegan() throws IOException {
    for (int n = 10; n < 35; n++) {
      write(n + ".txt", "The bridge was closed on 3 May 2021, no. " + n);
    }
    var here = open(DIRECT, new PlainAnalysis());
    long order = here.place(folder);
    here.jdbc.sql("alter table intake_item add constraint trip check (position < 15)").update();
    var broken = here.worker.run(order, new StopSignal()).orElseThrow();
    here.jdbc.sql("alter table intake_item drop constraint trip").update();
    write("00.txt", "The first in the alphabet.");

    var again = here.worker.run(order, new StopSignal()).orElseThrow();

    assertThat(broken.state()).isEqualTo(Standing.State.FAILED);
    assertThat(again.state()).isEqualTo(Standing.State.FAILED);
    assertThat(again.failure())
        .hasValueSatisfying(why -> assertThat(why).contains("changed since"));
  }

  /** Asks for the stop while the first chunk is read. */
  private static TextExtractor stopping(StopSignal stop) {
    return request -> {
      stop.ask();
      return DIRECT.extract(request);
    };
  }

  @Test
  void failsWithWhatToDoWhereTheDiskIsNearlyFull() throws IOException {
    write("a.txt", "The bridge was closed on 3 May 2021.");
    var usual = Limits.USUAL;
    var full = new Limits(usual.item(), usual.segment(), Long.MAX_VALUE / 2);
    var here = new Workshop(database.address(), home, DIRECT, new PlainAnalysis(), full);
    workshop = Optional.of(here);

    var failed = here.worker.run(here.place(folder), new StopSignal()).orElseThrow();

    assertThat(failed.state()).isEqualTo(Standing.State.FAILED);
    assertThat(failed.failure())
        .hasValueSatisfying(why -> assertThat(why).containsIgnoringCase("disk"));
    assertThat(here.captures.count()).isZero();
  }

  private Account run(Workshop here, long order) {
    assertThat(here.worker.run(order, new StopSignal())).isPresent();
    return here.intake.account(order).orElseThrow();
  }

  private Workshop open(TextExtractor extractor, Analysis analysis) {
    var opened = new Workshop(database.address(), home, extractor, analysis);
    workshop = Optional.of(opened);
    return opened;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
