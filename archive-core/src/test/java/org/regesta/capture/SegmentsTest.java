package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.TestArchive.kept;
import static org.regesta.capture.TestArchive.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.regesta.home.TestDatabase;

/** Where captures lie: in which segment, once for the same bytes, whoever brings them at once. */
@ExtendWith(TestDatabase.Extension.class)
class SegmentsTest {

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void open(TestDatabase database) {
    archive = new TestArchive(database, folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void sharesTheBytesOfTwoSourcesWithTheSameContent() throws IOException {
    archive.write("a.txt", "Same.");
    archive.write("b.txt", "Same.");

    var receipts = archive.receive(archive.incoming);

    assertThat(receipts.stream().map(r -> kept(r).id()).distinct()).hasSize(2);
    assertThat(resourceRecords(1)).isEqualTo(1);
    for (var receipt : receipts) {
      assertThat(text(archive.store().open(kept(receipt).id()))).isEqualTo("Same.");
    }
  }

  @Test
  void beginsTheNextSegmentWhereOneIsFull() throws IOException {
    archive.restart(new Limits(1 << 20, 1_000, 0));

    var first = archive.keep(archive.write("a.txt", "a" + "0123456789".repeat(300)));
    var second = archive.keep(archive.write("b.txt", noise(1_500)));
    var third = archive.keep(archive.write("c.txt", "The last."));

    assertThat(archive.segment(2)).exists();
    for (var capture : List.of(first, second, third)) {
      assertThat(archive.store().verify(capture.id())).isEqualTo(new Fixity.Sound());
    }
  }

  @Test
  void leavesASegmentAloneThatAnotherStoreAppendsTo() throws IOException {
    archive.keep(archive.write("a.txt", "From the first."));
    try (var other = archive.unrecovered(TestArchive.LIMITS)) {
      other.recover();
      var offered = (Arrival.Offered) archive.arrivals(archive.write("b.txt", "b")).getFirst();

      other.receive(offered, 1);
    }

    assertThat(archive.segment(2)).exists();
    assertThat(resourceRecords(1)).isEqualTo(1);
    assertThat(resourceRecords(2)).isEqualTo(1);
  }

  @Test
  void takesCapturesFromSeveralThreads() throws Exception {
    List<Callable<Receipt>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var file =
          archive.write("n" + i + ".txt", "text " + i % 10 + " " + "x".repeat(i % 10 * 1000));
      work.add(() -> archive.receive(file).getFirst());
    }

    List<Receipt> receipts = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var done : threads.invokeAll(work)) {
        receipts.add(done.get());
      }
    }

    assertThat(receipts).hasSize(40).allMatch(Receipt.Kept.class::isInstance);
    assertThat(resourceRecords(1)).isEqualTo(10);
    for (var receipt : receipts) {
      assertThat(archive.store().verify(kept(receipt).id())).isEqualTo(new Fixity.Sound());
    }
    assertThat(archive.restart().isClean()).isTrue();
  }

  @Test
  void keepsOneCaptureWhereTwoThreadsBringTheSameFile() throws Exception {
    var file = archive.write("a.txt", "Twice at once.");
    List<Callable<Receipt>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      work.add(() -> archive.receive(file).getFirst());
    }

    List<Receipt> receipts = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(work)) {
        receipts.add(done.get());
      }
    }

    assertThat(receipts).filteredOn(Receipt.Kept.class::isInstance).hasSize(1);
    assertThat(receipts).filteredOn(Receipt.AlreadyHeld.class::isInstance).hasSize(7);
  }

  private static byte[] noise(int length) {
    var bytes = new byte[length];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private long resourceRecords(int segment) throws IOException {
    try (var warc = new WarcReader(archive.segment(segment))) {
      return warc.records().filter(WarcResource.class::isInstance).count();
    }
  }
}
