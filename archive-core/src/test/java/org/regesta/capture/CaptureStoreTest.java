package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;
import org.regesta.home.TestDatabase;

class CaptureStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC);
  private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 0);

  @TempDir Path folder;
  private TestDatabase database;
  private CaptureStore store;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    store = CaptureStore.over(database.jdbc(), home(), CLOCK, LIMITS);
    store.recover();
  }

  @AfterEach
  void close() {
    store.close();
    database.close();
  }

  private Path home() {
    return folder.resolve("home");
  }

  @Test
  void keepsALooseFileAsItCame() throws IOException {
    var file = write("in/a.txt", "The council met on Monday.");

    var receipt = receive(file, Declared.NOTHING).getFirst();

    var capture = kept(receipt);
    assertThat(text(store.open(capture.id()))).isEqualTo("The council met on Monday.");
    assertThat(capture.source().value()).isEqualTo(file.toUri().toString());
    assertThat(capture.name()).isEqualTo("a.txt");
    assertThat(capture.length()).isEqualTo(26);
    assertThat(capture.received()).isEqualTo(CLOCK.instant());
    assertThat(capture.captured()).isNull();
    assertThat(store.find(capture.id())).contains(capture);
    assertThat(store.verify(capture.id())).isEqualTo(new Fixity.Sound());
    assertThat(store.sightings(capture.id()))
        .containsExactly(new Sighting(capture.id(), 1, "a.txt", null, CLOCK.instant()));
  }

  @Test
  void writesRecordsThatAnotherWarcReaderAccepts() throws IOException {
    var file = write("in/página uno.html", "<p>One</p>");
    Files.setLastModifiedTime(
        file, java.nio.file.attribute.FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

    receive(file, Declared.NOTHING);

    try (var warc = new WarcReader(home().resolve("captures/segment-000001.warc.gz"))) {
      warc.calculateBlockDigest();
      var first = warc.next().orElseThrow();
      assertThat(first).isInstanceOf(Warcinfo.class);
      first.body().consume();
      var record = (WarcResource) warc.next().orElseThrow();
      assertThat(record.version().toString()).isEqualTo("WARC/1.1");
      assertThat(record.target()).isEqualTo(file.toUri().toString());
      assertThat(record.contentType().raw()).isEqualTo("text/html");
      assertThat(record.headers().first("Regesta-File-Name")).contains("página uno.html");
      assertThat(record.headers().first("Regesta-File-Time")).contains("2001-02-03T04:05:06Z");
      assertThat(record.body().stream().readAllBytes()).asString().isEqualTo("<p>One</p>");
      assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
      assertThat(record.payloadDigest().orElseThrow().hex())
          .isEqualTo(Sha256.of("<p>One</p>".getBytes(StandardCharsets.UTF_8)).hex());
      assertThat(warc.next()).isEmpty();
    }
  }

  @Test
  void addsASightingWhereTheSameBytesComeFromTheSameSourceAgain() throws IOException {
    var file = write("in/a.txt", "Same.");

    var first = kept(receive(file, Declared.NOTHING).getFirst());
    var second = receive(file, Declared.NOTHING).getFirst();

    assertThat(second).isEqualTo(new Receipt.AlreadyHeld(first));
    assertThat(store.count()).isEqualTo(1);
    assertThat(store.sightings(first.id())).hasSize(2);
  }

  @Test
  void sharesTheBytesOfTwoSourcesWithTheSameContent() throws IOException {
    write("in/a.txt", "Same.");
    write("in/b.txt", "Same.");

    var receipts = receive(folder.resolve("in"), Declared.NOTHING);

    assertThat(receipts).allMatch(Receipt.Kept.class::isInstance);
    assertThat(receipts.stream().map(r -> kept(r).id()).distinct()).hasSize(2);
    assertThat(resourceRecords()).isEqualTo(1);
    for (var receipt : receipts) {
      assertThat(text(store.open(kept(receipt).id()))).isEqualTo("Same.");
    }
  }

  @Test
  void noticesAFlippedBit() throws IOException {
    var id =
        kept(receive(write("in/a.txt", "Every bit counts."), Declared.NOTHING).getFirst()).id();
    var segment = home().resolve("captures/segment-000001.warc.gz");
    try (var channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {42}), channel.size() - 30);
    }

    var fixity = store.verify(id);

    assertThat(fixity)
        .isInstanceOfSatisfying(
            Fixity.Damaged.class,
            damaged -> assertThat(damaged.reason()).contains("segment-000001.warc.gz at byte"));
  }

  @Test
  void refusesToReceiveBeforeItHasRecovered() throws IOException {
    var file = write("in/a.txt", "Early.");
    try (var early = CaptureStore.over(database.jdbc(), home(), CLOCK, LIMITS);
        var walk = Arrivals.of(List.of(file), Declared.NOTHING).openAt(0)) {
      var offered = (Arrival.Offered) walk.next();

      assertThatThrownBy(() -> early.receive(offered, 1)).isInstanceOf(IllegalStateException.class);
    }
  }

  private List<Receipt> receive(Path path, Declared declared) {
    List<Receipt> receipts = new ArrayList<>();
    try (var walk = Arrivals.of(List.of(path), declared, LIMITS).openAt(0)) {
      while (walk.hasNext()) {
        receipts.add(store.receive((Arrival.Offered) walk.next(), 1));
      }
    }
    return receipts;
  }

  private static Capture kept(Receipt receipt) {
    return ((Receipt.Kept) receipt).capture();
  }

  private long resourceRecords() throws IOException {
    try (var warc = new WarcReader(home().resolve("captures/segment-000001.warc.gz"))) {
      return warc.records().filter(WarcResource.class::isInstance).count();
    }
  }

  private static String text(Content content) throws IOException {
    try (var in = content.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
