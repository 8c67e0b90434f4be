package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regesta.capture.TestArchive.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class RecoveryTest {

  private static final Recovery CLEAN = new Recovery(List.of(), List.of(), List.of());

  @TempDir Path folder;
  private TestDatabase database;
  private TestArchive archive;

  @BeforeEach
  void open(TestDatabase shared) {
    database = shared;
    archive = new TestArchive(shared, folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void findsNothingAmissInANewHomeAndAfterAnOrderlyEnd() throws IOException {
    var before = archive.restart();
    archive.keep(archive.write("a.txt", "Orderly."));

    var after = archive.restart();

    assertThat(before).isEqualTo(CLEAN);
    assertThat(after).isEqualTo(CLEAN);
  }

  @Test
  void cutsAnIncompleteMemberAtTheEndWhereverTheCrashCame() throws IOException {
    archive.keep(archive.write("a.txt", "Committed."));
    long committed = Files.size(archive.segment(1));
    orphan("b.txt", "Cut off by a crash, " + "again and again. ".repeat(10));
    var whole = Files.readAllBytes(archive.segment(1));

    for (int end = (int) committed + 1; end < whole.length; end = next(end, whole.length)) {
      Files.write(archive.segment(1), Arrays.copyOf(whole, end));

      var recovery = archive.restart();

      assertThat(recovery.cut())
          .containsExactly(
              new Recovery.Cut("captures/segment-000001.warc.gz", committed, end - committed));
      assertThat(recovery.recovered()).isEmpty();
      assertThat(Files.size(archive.segment(1))).isEqualTo(committed);
    }
    var next = archive.keep(archive.write("c.txt", "After the crash."));
    assertThat(archive.store().verify(next.id())).isEqualTo(new Fixity.Sound());
  }

  /** Every nineteenth byte, and the last ones singly: there the trailer lies. */
  private static int next(int end, int length) {
    return end + (length - end > 28 ? 19 : 1);
  }

  @Test
  void movesACompleteRecordThatNoRowKnows() throws IOException {
    var known = archive.keep(archive.write("a.txt", "Committed."));
    long committed = Files.size(archive.segment(1));
    orphan("b.txt", "Appended, not committed.");

    var recovery = archive.restart();

    assertThat(recovery.cut()).isEmpty();
    var moved = recovery.recovered().getFirst();
    assertThat(recovery.recovered()).hasSize(1);
    assertThat(moved.offset()).isEqualTo(committed);
    assertThat(Files.size(archive.segment(1))).isEqualTo(committed);
    assertThat(archive.store().verify(known.id())).isEqualTo(new Fixity.Sound());
    assertThat(archive.restart()).isEqualTo(CLEAN);
    var again = (Arrival.Offered) archive.arrivals(archive.home.resolve(moved.to())).getFirst();
    assertThat(text(again.content())).isEqualTo("Appended, not committed.");
  }

  @Test
  void copiesARecordOfARolledBackTransactionFromBetweenCommittedOnes() throws IOException {
    archive.keep(archive.write("a.txt", "Committed."));
    orphan("b.txt", "Rolled back.");
    var after = archive.keep(archive.write("c.txt", "Committed too."));
    long size = Files.size(archive.segment(1));

    var recovery = archive.restart();

    assertThat(recovery.recovered()).hasSize(1);
    assertThat(archive.home.resolve(recovery.recovered().getFirst().to())).exists();
    assertThat(Files.size(archive.segment(1))).isEqualTo(size);
    assertThat(archive.store().verify(after.id())).isEqualTo(new Fixity.Sound());
    assertThat(archive.restart()).isEqualTo(CLEAN);
  }

  @Test
  void keepsWhatAnOlderDatabaseDoesNotKnowAnyMore() throws IOException {
    archive.keep(archive.write("a.txt", "In the backup."));
    for (int i = 0; i < 5; i++) {
      archive.keep(archive.write("later" + i + ".txt", "After the backup, " + i));
    }
    archive.jdbc.sql("delete from sighting where name like 'later%'").update();
    archive.jdbc.sql("delete from capture where name like 'later%'").update();

    var recovery = archive.restart();

    assertThat(recovery.recovered()).hasSize(5);
    assertThat(archive.receive(archive.home.resolve("captures/recovered"))).hasSize(5);
    assertThat(archive.store().count()).isEqualTo(6);
  }

  @Test
  void setsAsideBytesAtTheEndThatAreNoRecord() throws IOException {
    archive.keep(archive.write("a.txt", "Committed."));
    long committed = Files.size(archive.segment(1));
    append(new byte[4096]);

    var recovery = archive.restart();

    var moved = recovery.recovered().getFirst();
    assertThat(moved.length()).isEqualTo(4096);
    assertThat(archive.home.resolve(moved.to())).hasSize(4096);
    assertThat(Files.size(archive.segment(1))).isEqualTo(committed);
  }

  @Test
  void reportsRowsWhoseBytesAreMissingAndTouchesNothing() throws IOException {
    archive.keep(archive.write("a.txt", "Lost by the disk."));
    try (var channel = FileChannel.open(archive.segment(1), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 10);
    }
    long left = Files.size(archive.segment(1));

    var recovery = archive.restart();

    assertThat(recovery.damage())
        .singleElement()
        .asString()
        .startsWith("captures/segment-000001.warc.gz has");
    assertThat(Files.size(archive.segment(1))).isEqualTo(left);
    assertThat(archive.restart()).isEqualTo(recovery);
  }

  @Test
  void appendsNothingToASegmentThatIsShorterThanItsRows() throws IOException {
    archive.keep(archive.write("a.txt", "Lost by the disk."));
    try (var channel = FileChannel.open(archive.segment(1), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 10);
    }
    long left = Files.size(archive.segment(1));
    archive.restart();

    var next = archive.keep(archive.write("b.txt", "Kept after the loss."));

    assertThat(Files.size(archive.segment(1))).isEqualTo(left);
    assertThat(archive.segment(2)).exists();
    assertThat(archive.store().verify(next.id())).isEqualTo(new Fixity.Sound());
  }

  @Test
  void writesNoOtherSegmentUnderTheNameOfAMissingOne() throws IOException {
    archive.keep(archive.write("a.txt", "Lost."));
    Files.delete(archive.segment(1));
    archive.restart();

    archive.keep(archive.write("b.txt", "Kept after the loss."));

    assertThat(archive.segment(1)).doesNotExist();
    assertThat(archive.segment(2)).exists();
  }

  @Test
  void reportsAMissingSegment() throws IOException {
    archive.keep(archive.write("a.txt", "Lost."));
    Files.delete(archive.segment(1));

    var recovery = archive.restart();

    assertThat(recovery.damage())
        .containsExactly("captures/segment-000001.warc.gz is not there; restore it from a backup");
  }

  @Test
  void refusesADatabaseThatBelongsToAnotherHome() throws IOException {
    archive.keep(archive.write("a.txt", "Here."));
    var elsewhere = folder.resolve("elsewhere");
    try (var other = TestDatabase.create();
        var stranger =
            CaptureStore.over(other.jdbc(), elsewhere, TestArchive.CLOCK, TestArchive.LIMITS)) {
      stranger.recover();
    }

    try (var mixed =
        CaptureStore.over(archive.jdbc, elsewhere, TestArchive.CLOCK, TestArchive.LIMITS)) {

      assertThatThrownBy(mixed::recover)
          .isInstanceOf(WrongHome.class)
          .hasMessageContaining("belongs to home");
    }
  }

  @Test
  void refusesAnEmptyDatabaseForAHomeWithCaptures() throws IOException {
    archive.keep(archive.write("a.txt", "Here."));
    long size = Files.size(archive.segment(1));
    try (var empty = TestDatabase.create();
        var mixed =
            CaptureStore.over(empty.jdbc(), archive.home, TestArchive.CLOCK, TestArchive.LIMITS)) {

      assertThatThrownBy(mixed::recover)
          .isInstanceOf(WrongHome.class)
          .hasMessageContaining("knows nothing of them");
    }
    assertThat(Files.size(archive.segment(1))).isEqualTo(size);
  }

  @Test
  void refusesAnEmptiedHomeForADatabaseWithCaptures() throws IOException {
    archive.keep(archive.write("a.txt", "Here."));
    try (var mixed =
        CaptureStore.over(
            database.jdbc(), folder.resolve("new"), TestArchive.CLOCK, TestArchive.LIMITS)) {

      assertThatThrownBy(mixed::recover)
          .isInstanceOf(WrongHome.class)
          .hasMessageContaining("restore it from a backup");
    }
  }

  /** Recovery twice is recovery once, and no committed byte is ever lost. */
  @Test
  void changesNothingTheSecondTimeWhateverHappenedBefore() throws IOException {
    for (long seed = 0; seed < 6; seed++) {
      var random = new Random(seed);
      for (int step = 0; step < 6; step++) {
        var name = "s" + seed + "-" + step + ".txt";
        switch (random.nextInt(3)) {
          case 0 -> archive.keep(archive.write(name, "kept " + name));
          case 1 -> orphan(name, "rolled back " + name);
          default -> archive.restart();
        }
      }
      tearTheEnd(random);

      archive.restart();
      var second = archive.restart();

      assertThat(second).as("seed " + seed).isEqualTo(CLEAN);
      try (var all = archive.store().all()) {
        assertThat(all)
            .as("seed " + seed)
            .allMatch(c -> archive.store().verify(c.id()).equals(new Fixity.Sound()));
      }
    }
  }

  private void tearTheEnd(Random random) throws IOException {
    if (!Files.exists(archive.segment(1))) {
      return;
    }
    long before = Files.size(archive.segment(1));
    orphan("torn.txt", "torn " + random.nextLong());
    long after = Files.size(archive.segment(1));
    try (var channel = FileChannel.open(archive.segment(1), StandardOpenOption.WRITE)) {
      channel.truncate(before + random.nextLong(after - before + 1));
    }
  }

  private void orphan(String name, String text) throws IOException {
    var file = archive.write(name, text);
    var offered = (Arrival.Offered) archive.arrivals(file).getFirst();
    archive.transaction.executeWithoutResult(status -> {
      archive.store().receive(offered, 1);
      status.setRollbackOnly();
    });
  }

  private void append(byte[] bytes) throws IOException {
    Files.write(archive.segment(1), bytes, StandardOpenOption.APPEND);
  }
}
