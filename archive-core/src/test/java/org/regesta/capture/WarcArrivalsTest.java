package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.WarcBytes.bytes;
import static org.regesta.capture.WarcBytes.chunked;
import static org.regesta.capture.WarcBytes.gzip;
import static org.regesta.capture.WarcDoor.LIMITS;
import static org.regesta.capture.WarcDoor.OK;
import static org.regesta.capture.WarcDoor.line;
import static org.regesta.capture.WarcDoor.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  @TempDir Path folder;

  @Test
  void countsTheRecordsOfTypesThatNobodyKnows() throws IOException {
    var odd =
        new WarcBytes()
            .info()
            .record("bogus", "http://a.example/1", "text/plain", bytes("One."))
            .page("http://a.example/2", "Two.")
            .record("bogus", "http://a.example/3", "text/plain", bytes("Three."))
            .record("screenshot", "http://a.example/4", "image/png", bytes("Four."))
            .plain();
    var file = Files.write(folder.resolve("odd.warc"), odd);

    try (var walk = Arrivals.of(List.of(file), Declared.NOTHING).iterator()) {
      walk.forEachRemaining(arrival -> {});

      assertThat(walk.remarks())
          .containsExactly(
              "odd.warc: 2 records of the unknown type “bogus” passed over",
              "odd.warc: 1 record of the unknown type “screenshot” passed over");
    }
  }

  @Test
  void saysInItsOwnWordsWhatIsWrongWithAResponse() throws IOException {
    var odd =
        new WarcBytes()
            .response(
                "http://a.example/1",
                OK + "\nTransfer-Encoding: chunked",
                bytes("5\r\nOnce.\r\n5\r\nTw"))
            .record(
                "response",
                "http://a.example/2",
                "application/http;msgtype=response",
                bytes("garbage\r\n\r\n"))
            .plain();

    var arrivals = WarcDoor.arrivals(Files.write(folder.resolve("odd.warc"), odd));

    assertThat(arrivals.stream().map(WarcDoor::line))
        .containsExactly(
            "the record ends before its last chunk",
            "the record has a header that cannot be understood");
  }

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
        .extracting(WarcDoor::line)
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

    assertThat(arrivals).extracting(WarcDoor::text).containsExactly("One.", "Two.");
    assertThat(arrivals.getFirst().name()).isEqualTo("crawl.warc#" + warc.plainOffset(1));
  }

  @Test
  void readsAWarcThatWasCompressedAsAWhole() throws IOException {
    var warc =
        new WarcBytes().info().page("http://a.example/", "One.").page("http://b.example/", "Two.");

    var arrivals = arrivals("crawl.warc.gz", warc.whollyGzipped());

    assertThat(arrivals).extracting(WarcDoor::text).containsExactly("One.", "Two.");
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

    assertThat(arrivals).extracting(WarcDoor::text).containsExactly("One.", "Two.");
  }

  @Test
  void tellsAWarcByItsBytesAndNotByItsName() throws IOException {
    var warc = new WarcBytes().info().page("http://a.example/", "One.");

    assertThat(arrivals("nameless", warc.gzipped()))
        .extracting(WarcDoor::text)
        .containsExactly("One.");
    assertThat(arrivals("also", warc.plain())).extracting(WarcDoor::text).containsExactly("One.");
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
        .extracting(WarcDoor::text)
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
        .extracting(WarcDoor::line)
        .containsExactly("a WARC without a record that holds content");
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

  private static byte[] zlib(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(out)) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }

  private List<Arrival> arrivals(String name, byte[] bytes) throws IOException {
    return WarcDoor.arrivals(write(name, bytes));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
