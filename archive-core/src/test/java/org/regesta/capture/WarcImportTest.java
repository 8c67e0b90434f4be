package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regesta.capture.TestArchive.kept;
import static org.regesta.capture.TestArchive.text;
import static org.regesta.capture.WarcBytes.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class WarcImportTest {

  private static final String DIGEST =
      "WARC-Payload-Digest: sha1:LMD3RJH7ZRTDRPIGYOYCJL5AVQJTDWCU\r\n";
  private static final String REVISIT =
      "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n" + DIGEST;
  private static final byte[] PAGE =
      WarcBytes.http("HTTP/1.1 200 OK\nContent-Type: text/html", bytes("Once."));

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
  void keepsAWarcByteForByteOnceAndIndexesItsRecordsThere() throws IOException {
    var bytes =
        new WarcBytes()
            .info()
            .page("http://a.example/x/one.html?q=1", "One.")
            .page("http://b.example/", "Two.")
            .gzipped();
    var warc = archive.write("crawl.warc.gz", bytes);
    var same = archive.write("sub/again.warc.gz", bytes);

    var receipts = archive.receive(warc);
    var again = archive.receive(same);
    Files.delete(warc);
    Files.delete(same);

    var one = kept(receipts.getFirst());
    assertThat(one.source()).isEqualTo(new SourceUri("http://a.example/x/one.html?q=1"));
    assertThat(one.name()).isEqualTo("one.html");
    assertThat(one.declaredType()).isEqualTo("text/html; charset=utf-8");
    assertThat(one.captured()).isEqualTo(Instant.parse("2023-04-05T06:07:08Z"));
    assertThat(text(archive.store().open(one.id()))).isEqualTo("One.");
    assertThat(archive.store().verify(one.id())).isEqualTo(new Fixity.Sound());
    assertThat(again).allMatch(Receipt.AlreadyHeld.class::isInstance).hasSize(2);
    assertThat(imported())
        .singleElement()
        .satisfies(copy -> {
          assertThat(copy).hasBinaryContent(bytes);
          assertThat(copy).hasFileName(Sha256.of(bytes) + ".warc.gz");
        });
    assertThat(archive.restart().isClean()).isTrue();
  }

  @Test
  void keepsAPlainWarcToo() throws IOException {
    var bytes =
        new WarcBytes()
            .info()
            .page("http://a.example/", "One.")
            .page("http://b.example/", "Two.")
            .plain();

    var receipts = archive.receive(archive.write("crawl.warc", bytes));

    assertThat(receipts).hasSize(2);
    for (var receipt : receipts) {
      assertThat(archive.store().verify(kept(receipt).id())).isEqualTo(new Fixity.Sound());
    }
    assertThat(imported())
        .singleElement()
        .satisfies(copy -> assertThat(copy).hasBinaryContent(bytes));
  }

  @Test
  void keepsAWarcCompressedAsAWholeAsItIsAndReadsACopyByRecords() throws IOException {
    var bytes =
        new WarcBytes()
            .info()
            .page("http://a.example/", "One.")
            .page("http://b.example/", "Two.")
            .whollyGzipped();
    var warc = archive.write("crawl.warc.gz", bytes);

    var receipts = archive.receive(warc);
    var again = archive.receive(warc);
    Files.delete(warc);

    assertThat(text(archive.store().open(kept(receipts.getLast()).id()))).isEqualTo("Two.");
    assertThat(again).allMatch(Receipt.AlreadyHeld.class::isInstance);
    assertThat(imported()).hasSize(2).anySatisfy(copy -> assertThat(copy).hasBinaryContent(bytes));
    assertThat(
            archive
                .jdbc
                .sql("select o.name from archive_file c join archive_file o on o.id = c.copy_of")
                .query((row, _) -> row.getString(1))
                .single())
        .isEqualTo("captures/imported/" + Sha256.of(bytes) + ".warc.gz");
  }

  @Test
  void addsASightingForARevisitInALaterWarc() throws IOException {
    var first =
        new WarcBytes().with("response", "http://a.example/", "application/http", PAGE, DIGEST);
    var later =
        new WarcBytes()
            .with("revisit", "http://a.example/", "application/http", bytes(""), REVISIT);
    var capture = kept(archive.receive(archive.write("1.warc.gz", first.gzipped())).getFirst());

    var receipt = archive.receive(archive.write("2.warc.gz", later.gzipped())).getFirst();

    assertThat(receipt).isEqualTo(new Receipt.AlreadyHeld(capture));
    assertThat(archive.store().sightings(capture.id()))
        .extracting(Sighting::name)
        .containsExactly("1.warc.gz#0", "2.warc.gz#0");
  }

  @Test
  void sharesTheBytesWithARevisitOfAnotherAddress() throws IOException {
    var warc =
        new WarcBytes()
            .with("response", "http://a.example/", "application/http", PAGE, DIGEST)
            .with("revisit", "http://b.example/", "application/http", bytes(""), REVISIT);

    var receipts = archive.receive(archive.write("1.warc.gz", warc.gzipped()));

    var second = kept(receipts.getLast());
    assertThat(second.source()).isEqualTo(new SourceUri("http://b.example/"));
    assertThat(text(archive.store().open(second.id()))).isEqualTo("Once.");
    assertThat(archive.store().verify(second.id())).isEqualTo(new Fixity.Sound());
  }

  @Test
  void refusesAWarcThatChangedBehindTheWalk() throws IOException {
    var file =
        archive.write(
            "crawl.warc.gz", new WarcBytes().info().page("http://a.example/", "One.").gzipped());
    var offered = (Arrival.Offered) archive.arrivals(file).getFirst();
    Files.writeString(file, "something else");

    var receipt = archive.store().receive(offered, 1);

    assertThat(receipt).isInstanceOf(Receipt.Refused.class);
    assertThat(archive.store().count()).isZero();
  }

  @Test
  void refusesARecordThatWasReplacedByOneOfTheSameLengthAfterItWasRead() throws IOException {
    var file =
        archive.write("crawl.warc", new WarcBytes().page("http://a.example/", "Two.").plain());
    var there = (Arrival.Offered) archive.arrivals(file).getFirst();
    var read =
        new Arrival.Offered(
            there.position(),
            there.name(),
            there.source(),
            Content.of(bytes("One.")),
            there.declaredType(),
            there.captured(),
            there.doubts(),
            there.declared(),
            there.origin());

    var receipt = archive.store().receive(read, 1);

    assertThat(receipt)
        .isInstanceOfSatisfying(
            Receipt.Refused.class,
            refused -> assertThat(refused.reason()).contains("changed while it was read"));
    assertThat(archive.store().count()).isZero();
  }

  @Test
  void copiesNoWarcThatTheDiskHasNoRoomFor() throws IOException {
    archive.restart(new Limits(1 << 20, 1 << 20, Long.MAX_VALUE / 2));
    var file =
        archive.write("crawl.warc.gz", new WarcBytes().page("http://a.example/", "One.").gzipped());
    var offered = archive.offered(file, Declared.NOTHING);

    assertThatThrownBy(() -> archive.store().receive(offered, 1))
        .isInstanceOf(DiskFull.class)
        .hasMessageContaining("nearly full");
    assertThat(archive.home.resolve("captures/imported")).isEmptyDirectory();
  }

  @Test
  void removesACopyThatACrashLeftUnfinished() throws IOException {
    archive.receive(
        archive.write(
            "crawl.warc.gz", new WarcBytes().page("http://a.example/", "One.").gzipped()));
    var part = archive.home.resolve("captures/imported/0123.part");
    Files.writeString(part, "half");

    archive.restart();

    assertThat(part).doesNotExist();
    assertThat(imported()).hasSize(1);
  }

  private List<Path> imported() throws IOException {
    try (var files = Files.list(archive.home.resolve("captures/imported"))) {
      return files.toList();
    }
  }
}
