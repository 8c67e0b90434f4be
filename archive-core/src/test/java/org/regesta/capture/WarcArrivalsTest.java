package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.WarcBytes.bytes;
import static org.regesta.capture.WarcBytes.chunked;
import static org.regesta.capture.WarcBytes.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcArrivalsTest {

  private static final Limits LIMITS = new Limits(100_000, 1 << 20, 0);
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html";

  @TempDir Path folder;

  @Test
  void offersWhatHoldsContentAndAccountsForEveryOtherAnswer() throws IOException {
    var warc =
        new WarcBytes()
            .info()
            .record(
                "request", "http://a.example/", "application/http", bytes("GET / HTTP/1.1\r\n\r\n"))
            .page("http://a.example/", "<p>Home</p>")
            .record("metadata", "http://a.example/", "application/warc-fields", bytes("via: x\r\n"))
            .response("http://a.example/no", "HTTP/1.1 404 Not Found", bytes("gone"))
            .response(
                "http://a.example/moved", "HTTP/1.1 301 Moved Permanently\nLocation: /", bytes(""))
            .response("http://a.example/empty", OK, bytes(""))
            .resource("http://a.example/b.txt", "text/plain", "A file.")
            .record("conversion", "http://a.example/c", "text/plain", bytes("Converted."))
            .record(
                "response", "dns:a.example", "text/dns", bytes("20230405060708\r\na.example.\r\n"));

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals)
        .extracting(WarcArrivalsTest::line)
        .containsExactly(
            "http://a.example/ text/html; charset=utf-8 <p>Home</p>",
            "HTTP 404 Not Found",
            "HTTP 301 Moved Permanently",
            "the content is empty",
            "http://a.example/b.txt text/plain A file.",
            "http://a.example/c text/plain Converted.");
    assertThat(arrivals).extracting(Arrival::position).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    assertThat(arrivals.getFirst().name()).isEqualTo("crawl.warc.gz#" + warc.offset(2));
    assertThat(((Arrival.Offered) arrivals.getFirst()).captured())
        .isEqualTo(Instant.parse("2023-04-05T06:07:08Z"));
  }

  @Test
  void readsRecordsThatAreNotCompressed() throws IOException {
    var warc =
        new WarcBytes().info().page("http://a.example/", "One.").page("http://b.example/", "Two.");

    var arrivals = arrivals("crawl.warc", warc.plain());

    assertThat(arrivals).extracting(WarcArrivalsTest::text).containsExactly("One.", "Two.");
    assertThat(arrivals.getFirst().name()).isEqualTo("crawl.warc#" + warc.plainOffset(1));
  }

  @Test
  void readsAWarcThatWasCompressedAsAWhole() throws IOException {
    var warc =
        new WarcBytes().info().page("http://a.example/", "One.").page("http://b.example/", "Two.");

    var arrivals = arrivals("crawl.warc.gz", warc.whollyGzipped());

    assertThat(arrivals).extracting(WarcArrivalsTest::text).containsExactly("One.", "Two.");
  }

  @Test
  void readsAWarcWhoseGzipMembersEndInTheMiddleOfRecords() throws IOException {
    var plain =
        new WarcBytes()
            .info()
            .page("http://a.example/", "One.")
            .page("http://b.example/", "Two.")
            .plain();
    var blocks =
        WarcBytes.join(
            gzip(Arrays.copyOf(plain, 200)), gzip(Arrays.copyOfRange(plain, 200, plain.length)));

    var arrivals = arrivals("blocks.gz", blocks);

    assertThat(arrivals).extracting(WarcArrivalsTest::text).containsExactly("One.", "Two.");
  }

  @Test
  void tellsAWarcByItsBytesAndNotByItsName() throws IOException {
    var warc = new WarcBytes().info().page("http://a.example/", "One.");

    assertThat(arrivals("nameless", warc.gzipped()))
        .extracting(WarcArrivalsTest::text)
        .containsExactly("One.");
    assertThat(arrivals("also", warc.plain()))
        .extracting(WarcArrivalsTest::text)
        .containsExactly("One.");
    assertThat(arrivals("notes.txt.gz", gzip(bytes("Just text"))))
        .extracting(a -> ((Arrival.Offered) a).origin())
        .allMatch(Arrival.LooseFile.class::isInstance)
        .hasSize(1);
  }

  @Test
  void takesOffTransferAndContentCoding() throws IOException {
    var page = bytes("<p>" + "The same page. ".repeat(40) + "</p>");
    var warc =
        new WarcBytes()
            .response("http://a.example/1", OK + "\nTransfer-Encoding: chunked", chunked(page))
            .response("http://a.example/2", OK + "\nContent-Encoding: gzip", gzip(page))
            .response(
                "http://a.example/3",
                OK + "\nContent-Encoding: x-gzip\nTransfer-Encoding: chunked",
                chunked(gzip(page)))
            .response("http://a.example/4", OK + "\nContent-Encoding: deflate", zlib(page))
            .response("http://a.example/5", OK + "\nContent-Encoding: identity", page)
            // crawlers that decoded the body and left the header
            .response("http://a.example/6", OK + "\nContent-Encoding: gzip", page)
            .response("http://a.example/7", OK + "\nTransfer-Encoding: chunked", page)
            .response(
                "http://a.example/8", OK + "\nContent-Length: 3\nContent-Encoding: gzip", page);

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals)
        .extracting(WarcArrivalsTest::text)
        .hasSize(8)
        .allMatch(new String(page, StandardCharsets.UTF_8)::equals);
  }

  @Test
  void refusesACodingThatItCannotUndoAndSaysWhich() throws IOException {
    var warc =
        new WarcBytes()
            .response("http://a.example/", OK + "\nContent-Encoding: br", bytes("\u0001\u0002"))
            .page("http://b.example/", "Next.");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(line(arrivals.getFirst())).contains("'br'", "not supported");
    assertThat(text(arrivals.getLast())).isEqualTo("Next.");
  }

  @Test
  void refusesABodyThatBreaksOff() throws IOException {
    var page = bytes("<p>" + "Text. ".repeat(100) + "</p>");
    var chunks = chunked(page);
    var zipped = gzip(page);
    var warc =
        new WarcBytes()
            .response(
                "http://a.example/1",
                OK + "\nTransfer-Encoding: chunked",
                Arrays.copyOf(chunks, chunks.length - 50))
            .response(
                "http://a.example/2",
                OK + "\nContent-Encoding: gzip",
                Arrays.copyOf(zipped, zipped.length - 12))
            .page("http://b.example/", "Next.");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals).hasSize(3);
    assertThat(arrivals.subList(0, 2)).allMatch(Arrival.Unreadable.class::isInstance);
    assertThat(text(arrivals.getLast())).isEqualTo("Next.");
  }

  @Test
  void goesOnBehindADamagedRecordWhicheverByteIsDamaged() throws IOException {
    var warc =
        new WarcBytes()
            .info()
            .page("http://a.example/", "Before.")
            .page("http://b.example/", "Damaged.")
            .page("http://c.example/", "After.");
    var sound = warc.gzipped();

    for (int at = (int) warc.offset(2); at < warc.offset(3); at++) {
      var bytes = sound.clone();
      bytes[at] ^= 0x24;
      var arrivals = arrivals("crawl.warc.gz", bytes);

      assertThat(arrivals).as("byte " + at).hasSize(3);
      assertThat(text(arrivals.getFirst())).isEqualTo("Before.");
      assertThat(text(arrivals.getLast())).as("byte " + at).isEqualTo("After.");
      if (at >= warc.offset(2) + 10) {
        assertThat(line(arrivals.get(1)))
            .startsWith("damaged WARC record at byte " + warc.offset(2));
      }
    }
  }

  @Test
  void goesOnWhereTheFirstRecordIsDamaged() throws IOException {
    var warc = new WarcBytes().info().page("http://a.example/", "After.");
    var bytes = warc.gzipped();
    bytes[20] ^= 0x24;

    var arrivals = arrivals("crawl.warc.gz", bytes);

    assertThat(line(arrivals.getFirst())).startsWith("damaged WARC record at byte 0");
    assertThat(text(arrivals.getLast())).isEqualTo("After.");
  }

  @Test
  void reportsWhereAWarcIsCutOff() throws IOException {
    var warc =
        new WarcBytes()
            .info()
            .page("http://a.example/", "Whole.")
            .page("http://b.example/", "Cut.");
    var gzipped = warc.gzipped();
    var plain = warc.plain();

    var cutGzip = arrivals("a.warc.gz", Arrays.copyOf(gzipped, gzipped.length - 20));
    var cutPlain = arrivals("b.warc", Arrays.copyOf(plain, plain.length - 20));

    assertThat(cutGzip).hasSize(2);
    assertThat(line(cutGzip.getLast()))
        .isEqualTo("damaged WARC record at byte " + warc.offset(2) + ": it ends in the middle");
    assertThat(cutPlain).hasSize(2);
    assertThat(line(cutPlain.getLast()))
        .isEqualTo(
            "damaged WARC record at byte "
                + warc.plainOffset(2)
                + ": it ends before its Content-Length");
  }

  @Test
  void goesOnBehindAPlainRecordWhoseLengthIsWrong() throws IOException {
    var warc =
        new WarcBytes()
            .info()
            .page("http://a.example/", "Wrong.")
            .page("http://b.example/", "Right.");
    var text = new String(warc.plain(), StandardCharsets.UTF_8);
    int length = text.indexOf("Content-Length", text.indexOf("a.example"));

    for (var wrong : List.of("1", "70", "9999", "x")) {
      var broken =
          text.substring(0, length)
              + text.substring(length)
                  .replaceFirst("Content-Length: \\d+", "Content-Length: " + wrong);
      var arrivals = arrivals("crawl.warc", bytes(broken));

      assertThat(arrivals).as(wrong).hasSize(2);
      assertThat(line(arrivals.getFirst()))
          .as(wrong)
          .startsWith("damaged WARC record at byte " + warc.plainOffset(1));
      assertThat(text(arrivals.getLast())).as(wrong).isEqualTo("Right.");
    }
  }

  @Test
  void reportsWhereAWarcThatWasCompressedAsAWholeIsDamaged() throws IOException {
    var warc = new WarcBytes().info();
    for (int i = 0; i < 50; i++) {
      warc.page("http://a.example/" + i, "Page " + i + " " + Sha256.of(bytes("" + i)));
    }
    var bytes = warc.whollyGzipped();

    var arrivals = arrivals("crawl.warc.gz", Arrays.copyOf(bytes, bytes.length - 500));

    assertThat(arrivals.size()).isBetween(10, 50);
    assertThat(line(arrivals.getLast()))
        .startsWith("compressed as a whole and damaged behind its first");
    assertThat(text(arrivals.get(arrivals.size() - 2))).startsWith("Page " + (arrivals.size() - 2));
  }

  @Test
  void refusesContentOverTheLimitWithoutHoldingIt() throws IOException {
    var bomb = gzip(new byte[50 << 20]);
    var warc =
        new WarcBytes()
            .response("http://a.example/bomb", OK + "\nContent-Encoding: gzip", bomb)
            .page("http://a.example/long", "x".repeat(100_001))
            .page("http://a.example/fits", "x".repeat(100_000));

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals).hasSize(3);
    assertThat(line(arrivals.get(0))).startsWith("longer than 100,000 bytes");
    assertThat(line(arrivals.get(1))).startsWith("longer than 100,000 bytes");
    assertThat(text(arrivals.get(2))).hasSize(100_000);
  }

  @Test
  void stopsAtARecordThatSwellsBeyondReason() throws IOException {
    var warc =
        new WarcBytes()
            .record("resource", "http://a.example/bomb", "text/plain", new byte[80 << 20])
            .page("http://b.example/", "Next.");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals).hasSize(2);
    assertThat(line(arrivals.getFirst())).contains("grows more than");
    assertThat(text(arrivals.getLast())).isEqualTo("Next.");
  }

  @Test
  void stopsAtARecordThatSwellsInAFileCompressedAsAWhole() throws IOException {
    var warc =
        new WarcBytes()
            .page("http://a.example/", "Before.")
            .record("resource", "http://a.example/bomb", "text/plain", new byte[80 << 20]);

    var arrivals = arrivals("crawl.warc.gz", warc.whollyGzipped());

    assertThat(arrivals).hasSize(2);
    assertThat(text(arrivals.getFirst())).isEqualTo("Before.");
    assertThat(line(arrivals.getLast())).contains("grows more than");
  }

  @Test
  void stopsAtAHeaderWithoutAnEnd() throws IOException {
    var endless = "HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(5 << 20);
    var warc =
        new WarcBytes()
            .record("response", "http://a.example/", "application/http", bytes(endless))
            .page("http://b.example/", "Next.");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(line(arrivals.getFirst())).contains("headers longer than 2 MiB");
    assertThat(text(arrivals.getLast())).isEqualTo("Next.");
  }

  @Test
  void findsTheContentOfARevisitInTheSameWalk() throws IOException {
    var digest = "WARC-Payload-Digest: sha1:LMD3RJH7ZRTDRPIGYOYCJL5AVQJTDWCU\r\n";
    var warc =
        new WarcBytes()
            .with(
                "response",
                "http://a.example/1",
                "application/http",
                WarcBytes.http(OK, bytes("Once.")),
                digest)
            .with(
                "revisit",
                "http://a.example/2",
                "application/http",
                WarcBytes.http(OK, bytes("")),
                revisit() + digest)
            .with(
                "revisit",
                "http://a.example/3",
                "application/http",
                bytes(""),
                revisit() + "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(line(arrivals.get(1))).isEqualTo("http://a.example/2 null Once.");
    assertThat(line(arrivals.get(2))).startsWith("a revisit of content that is not held");
  }

  private static String revisit() {
    return "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
  }

  @Test
  void reportsAWarcWithoutContent() throws IOException {
    assertThat(arrivals("crawl.warc.gz", new WarcBytes().info().gzipped()))
        .extracting(WarcArrivalsTest::line)
        .containsExactly("a WARC without a record that holds content");
  }

  @Test
  void survivesAnyDamageAndAccountsForTheFile() throws IOException {
    var warc =
        new WarcBytes()
            .info()
            .page("http://a.example/", "One.")
            .resource("http://b.example/", "text/plain", "Two.");
    var random = new java.util.Random(11);
    for (var sound : List.of(warc.gzipped(), warc.plain(), warc.whollyGzipped())) {
      for (int round = 0; round < 100; round++) {
        var bytes = sound.clone();
        for (int hits = 0; hits < 4; hits++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }

        var arrivals = arrivals("any" + round + ".warc.gz", bytes);

        assertThat(arrivals).isNotEmpty();
      }
    }
  }

  @Test
  void refusesHeadersThatMakeNoSense() throws IOException {
    var page = WarcBytes.http(OK, bytes("x"));
    var warc =
        new WarcBytes()
            .record("response", "not a uri at all", "application/http", page)
            .record("response", "", "application/http", page)
            .response("http://a.example/", "This is not HTTP", bytes("x"))
            .record("continuation", "http://a.example/", "application/http", page)
            .page("http://b.example/", "Next.");

    var arrivals = arrivals("crawl.warc.gz", warc.gzipped());

    assertThat(arrivals.subList(0, arrivals.size() - 1))
        .allMatch(Arrival.Unreadable.class::isInstance)
        .hasSize(4);
    assertThat(text(arrivals.getLast())).isEqualTo("Next.");
  }

  @Test
  void goesOnWhereAnImportWasStopped() throws IOException {
    var warc = new WarcBytes().info();
    for (int i = 0; i < 5; i++) {
      warc.page("http://a.example/" + i, "Page " + i);
    }
    write("a.txt", bytes("First."));
    write("b.warc.gz", warc.gzipped());
    write("c.txt", bytes("Last."));
    var arrivals = Arrivals.of(List.of(folder), Declared.NOTHING, LIMITS);

    for (int from = 0; from <= 8; from++) {
      try (var all = arrivals.openAt(0);
          var rest = arrivals.openAt(from)) {
        List<String> expected = new ArrayList<>();
        all.forEachRemaining(a -> expected.add(a.position() + " " + a.name()));
        List<String> got = new ArrayList<>();
        rest.forEachRemaining(a -> got.add(a.position() + " " + a.name()));
        assertThat(got).isEqualTo(expected.subList(Math.min(from, 7), 7));
      }
    }
  }

  private List<Arrival> arrivals(String name, byte[] bytes) throws IOException {
    var file = write(name, bytes);
    try (var walk = Arrivals.of(List.of(file), Declared.NOTHING, LIMITS).openAt(0)) {
      List<Arrival> arrivals = new ArrayList<>();
      walk.forEachRemaining(arrival -> arrivals.add(held(arrival)));
      return arrivals;
    }
  }

  /** Its content is read now: the walk may hold scratch files. */
  private static Arrival held(Arrival arrival) {
    if (!(arrival instanceof Arrival.Offered offered)) {
      return arrival;
    }
    try (var in = offered.content().open()) {
      return new Arrival.Offered(
          offered.position(),
          offered.name(),
          offered.source(),
          Content.of(in.readAllBytes()),
          offered.declaredType(),
          offered.captured(),
          offered.doubt(),
          offered.declared(),
          offered.origin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zlib(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(out)) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }

  private static String line(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Offered offered ->
          offered.source() + " " + offered.declaredType() + " " + text(offered);
      case Arrival.Unreadable unreadable -> unreadable.reason();
    };
  }

  private static String text(Arrival arrival) {
    try {
      return arrival instanceof Arrival.Offered offered
          ? TestArchive.text(offered.content())
          : arrival.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
