package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.WarcBytes.bytes;
import static org.regesta.capture.WarcBytes.gzip;
import static org.regesta.capture.WarcDoor.OK;
import static org.regesta.capture.WarcDoor.line;
import static org.regesta.capture.WarcDoor.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARCs that are broken, or made to break whoever reads them. */
class DamagedWarcTest {

  @TempDir Path folder;

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

  private List<Arrival> arrivals(String name, byte[] bytes) throws IOException {
    return WarcDoor.arrivals(write(name, bytes));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
