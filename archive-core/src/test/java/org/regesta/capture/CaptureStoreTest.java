package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regesta.capture.TestArchive.kept;
import static org.regesta.capture.TestArchive.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class CaptureStoreTest {

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
  void keepsALooseFileAsItCame() throws IOException {
    var file = archive.write("a.txt", "The council met on Monday.");

    var capture = archive.keep(file);

    var store = archive.store();
    assertThat(text(store.open(capture.id()))).isEqualTo("The council met on Monday.");
    assertThat(capture.source().value()).isEqualTo(file.toUri().toString());
    assertThat(capture.name()).isEqualTo("a.txt");
    assertThat(capture.length()).isEqualTo(26);
    assertThat(capture.received()).isEqualTo(TestArchive.CLOCK.instant());
    assertThat(capture.captured()).isNull();
    assertThat(store.find(capture.id())).contains(capture);
    assertThat(store.all()).containsExactly(capture);
    assertThat(store.verify(capture.id())).isEqualTo(new Fixity.Sound());
    assertThat(store.sightings(capture.id()))
        .containsExactly(new Sighting(capture.id(), 1, "a.txt", null, TestArchive.CLOCK.instant()));
  }

  @Test
  void writesRecordsThatAnotherWarcReaderAccepts() throws IOException {
    var file = archive.write("página uno.html", "<p>One</p>");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

    archive.keep(file);

    try (var warc = new WarcReader(archive.segment(1))) {
      warc.calculateBlockDigest();
      var first = warc.next().orElseThrow();
      assertThat(first).isInstanceOf(Warcinfo.class);
      first.body().consume();
      var record = (WarcResource) warc.next().orElseThrow();
      assertThat(record.version()).hasToString("WARC/1.1");
      assertThat(record.target()).isEqualTo(file.toUri().toString());
      assertThat(record.contentType().raw()).isEqualTo("text/html");
      assertThat(record.date()).isEqualTo(TestArchive.CLOCK.instant());
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
  void letsNoHeaderValueBeginALineOfItsOwn() throws IOException {
    var file = archive.write("a.txt", "x");
    var declared =
        new Declared(
            "https://example.org/a\r\nWARC-Type: response",
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            "--url");
    try (var walk = Arrivals.of(List.of(file), declared).iterator()) {
      archive.store().receive((Arrival.Offered) walk.next(), 1);
    }

    try (var warc = new WarcReader(archive.segment(1))) {
      var record =
          (WarcResource)
              warc.records().filter(WarcResource.class::isInstance).findFirst().orElseThrow();
      assertThat(record.headers().all("WARC-Type")).containsExactly("resource");
      assertThat(record.target()).isEqualTo("https://example.org/a%0D%0AWARC-Type:%20response");
    }
  }

  @Test
  void carriesInTheRecordWhatWasDeclared() throws IOException {
    var declared =
        new Declared(
            null,
            "Fünf \"Fragen\"\r\nWARC-Type: response",
            "P",
            List.of("Ada Writer", "Bo Scribe"),
            "2023-06",
            Instant.parse("2023-06-24T08:00:00Z"),
            "R",
            "C",
            "--published");
    var loose = archive.write("a.txt", "x");
    var plain = archive.write("b.txt", "y");
    for (var offered :
        List.of(archive.offered(loose, declared), archive.offered(plain, Declared.NOTHING))) {
      archive.store().receive(offered, 1);
    }

    var again = archive.arrivals(archive.segment(1));

    var first = (Arrival.Offered) again.getFirst();
    var second = (Arrival.Offered) again.getLast();
    assertThat(first.source().value()).isEqualTo(loose.toUri().toString());
    assertThat(first.captured()).isEqualTo(declared.captured());
    assertThat(first.declared())
        .usingRecursiveComparison()
        .ignoringFields("from")
        .isEqualTo(declared);
    assertThat(second.captured()).isNull();
    assertThat(second.declared()).isEqualTo(Declared.NOTHING);
  }

  @Test
  void givesBackWhatWasDeclared() throws IOException {
    var declared =
        new Declared(
            "https://example.org/a",
            "Fünf Fragen",
            "P",
            List.of("Ada Writer", "Bo Scribe"),
            "2023-06",
            Instant.parse("2023-06-24T08:00:00Z"),
            "R",
            "C",
            "sidecar a.json");
    var offered = archive.offered(archive.write("a.txt", "x"), declared);

    var capture = kept(archive.store().receive(offered, 1));

    assertThat(archive.store().find(capture.id())).contains(capture);
    assertThat(capture.declared()).isEqualTo(declared);
    assertThat(capture.captured()).isEqualTo(declared.captured());
  }

  @Test
  void addsASightingWhereTheSameBytesComeFromTheSameSourceAgain() throws IOException {
    var file = archive.write("a.txt", "Same.");

    var first = archive.keep(file);
    var second = archive.receive(file).getFirst();

    assertThat(second).isEqualTo(new Receipt.AlreadyHeld(first));
    assertThat(archive.store().count()).isEqualTo(1);
    assertThat(archive.store().sightings(first.id())).hasSize(2);
  }

  @Test
  void keepsANewVersionOfAFileBesideTheOld() throws IOException {
    var file = archive.write("a.txt", "First version.");
    var first = archive.keep(file);
    archive.write("a.txt", "Second version.");

    var second = archive.keep(file);

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.source()).isEqualTo(first.source());
    assertThat(text(archive.store().open(first.id()))).isEqualTo("First version.");
  }

  @Test
  void noticesAFlippedBitWhereverInAMember() throws IOException {
    var id = archive.keep(archive.write("a.txt", "Every bit counts.")).id();
    long size = Files.size(archive.segment(1));
    long start = memberStart(id);

    for (long at = start; at < size; at += 5) {
      flip(archive.segment(1), at);
      assertThat(archive.store().verify(id)).as("byte " + at).isInstanceOf(Fixity.Damaged.class);
      flip(archive.segment(1), at);
    }

    assertThat(archive.store().verify(id)).isEqualTo(new Fixity.Sound());
  }

  @Test
  void tellsWhereDamageLies() throws IOException {
    var id = archive.keep(archive.write("a.txt", "Every bit counts.")).id();
    flip(archive.segment(1), memberStart(id) + 30);

    var fixity = (Fixity.Damaged) archive.store().verify(id);

    assertThat(fixity.reason())
        .startsWith("captures/segment-000001.warc.gz at byte " + memberStart(id));
  }

  @Test
  void listsEveryCaptureInTheOrderOfReceipt() throws IOException {
    archive.keep(archive.write("a.txt", "x"));
    archive
        .jdbc
        .sql(
            """
            insert into capture (id, source, name, content, length, received, declared, file,
              file_offset, stored_length, stored)
            select lpad(n::text, 26, '0'), source, n::text, content, length, received, declared, file,
              file_offset, stored_length, stored
            from capture, generate_series(1, 1200) n
            """)
        .update();

    try (var all = archive.store().all()) {
      assertThat(all.skip(1).map(Capture::name).mapToInt(Integer::parseInt))
          .hasSize(1200)
          .isSorted();
    }
  }

  @Test
  void refusesToReceiveBeforeItHasRecovered() throws IOException {
    var offered = (Arrival.Offered) archive.arrivals(archive.write("a.txt", "Early.")).getFirst();
    try (var early = archive.unrecovered(TestArchive.LIMITS)) {

      assertThatThrownBy(() -> early.receive(offered, 1)).isInstanceOf(IllegalStateException.class);
    }
  }

  private long memberStart(CaptureId id) {
    return archive
        .jdbc
        .sql("select file_offset from capture where id = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private static void flip(Path file, long at) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var one = ByteBuffer.allocate(1);
      channel.read(one, at);
      channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 0x10)}), at);
    }
  }
}
