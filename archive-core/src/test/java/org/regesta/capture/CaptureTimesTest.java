package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.regesta.home.TestDatabase;

/** When something was captured is believed only where it can be; the bytes are kept either way. */
@ExtendWith(TestDatabase.Extension.class)
class CaptureTimesTest {

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

  @ParameterizedTest
  @CsvSource({
    "1990-01-01T00:00:00Z, POSSIBLE",
    "1989-12-31T23:59:59Z, BEFORE_THE_WEB",
    "-1000000000-01-01T00:00:00Z, BEFORE_THE_WEB",
    "2024-05-07T07:08:09Z, POSSIBLE",
    "2024-05-07T07:08:10Z, TO_COME",
    "+1000000000-12-31T23:59:59Z, TO_COME"
  })
  void canLieBetween1990AndTheNextDay(Instant time, CaptureEra era) {
    assertThat(CaptureEra.of(time, TestArchive.CLOCK.instant())).isEqualTo(era);
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01T00:00:00Z, before 1990",
    "1899-12-31T00:00:00Z, before 1990",
    "9999-12-31T23:59:59Z, yet to come",
    "2024-05-08T00:00:00Z, yet to come",
    "+999999999-12-31T23:59:59Z, yet to come",
    "2023-13-45T00:00:00Z, no WARC-Date that can be read",
    "yesterday, no WARC-Date that can be read",
    "'', no WARC-Date that can be read"
  })
  void keepsARecordWithoutTheDateThatCannotBeAndSaysSo(String date, String reason)
      throws IOException {
    var warc =
        new WarcBytes().pageAt(date, "http://a.example/", "One.").page("http://b.example/", "Two.");

    var receipts = archive.receive(archive.write("crawl.warc.gz", warc.gzipped()));

    assertThat(receipts).hasSize(2).allMatch(Receipt.Kept.class::isInstance);
    var odd = (Receipt.Kept) receipts.getFirst();
    assertThat(odd.capture().captured()).isNull();
    assertThat(archive.store().find(odd.capture().id())).contains(odd.capture());
    assertThat(archive.store().sightings(odd.capture().id()).getFirst().captured()).isNull();
    assertThat(odd.doubts())
        .singleElement()
        .satisfies(doubt ->
            assertThat(doubt).startsWith("its time of capture is not believed").contains(reason));
    var sound = (Receipt.Kept) receipts.getLast();
    assertThat(sound.capture().captured()).isEqualTo("2023-04-05T06:07:08Z");
    assertThat(sound.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1066-10-14T09:00:00Z", "9998-01-01T00:00:00Z"})
  void keepsAFileWhoseSidecarSaysWhatCannotBe(String captured) throws IOException {
    var file = archive.write("a.txt", "One.");
    archive.write("a.json", "{\"captured\": \"" + captured + "\", \"title\": \"A\"}");

    var receipt = (Receipt.Kept) archive.receive(file).getFirst();

    assertThat(receipt.capture().captured()).isNull();
    assertThat(receipt.capture().declared().title()).isEqualTo("A");
    assertThat(receipt.doubts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {-62_135_596_801L, 253_402_300_800L, 67_767_976_233_532_799L})
  void keepsAFileWhateverItsClockSays(long seconds) throws IOException {
    var file = archive.write("a.txt", "One.");
    Files.setLastModifiedTime(file, FileTime.from(seconds, TimeUnit.SECONDS));

    var capture = archive.keep(file);

    assertThat(TestArchive.text(archive.store().open(capture.id()))).isEqualTo("One.");
    try (var warc = new WarcReader(archive.segment(1))) {
      var record =
          (WarcResource)
              warc.records().filter(WarcResource.class::isInstance).findFirst().orElseThrow();
      assertThat(record.date()).isEqualTo(TestArchive.CLOCK.instant());
    }
    assertThat(archive.store().verify(capture.id())).isEqualTo(new Fixity.Sound());
    assertThat(archive.arrivals(archive.segment(1)))
        .singleElement()
        .isInstanceOf(Arrival.Offered.class);
  }

  @Test
  void refusesNothingThatWasKeptOnceForATimeThatCannotBe() throws IOException {
    var file = archive.write("a.txt", "One.");
    archive.write("a.json", "{\"captured\": \"1066-10-14T09:00:00Z\"}");
    archive.keep(file);

    var again = archive.arrivals(archive.segment(1));

    assertThat(again).hasSize(1).allMatch(Arrival.Offered.class::isInstance);
  }
}
