package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.TestArchive.kept;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.home.TestDatabase;

@ExtendWith(TestDatabase.Extension.class)
class PublicationTest {

  private static final Instant NOW = Instant.parse("2024-05-06T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, false",
    "2024-05-07, false", // it is that day already in the east
    "2024-05-08, true",
    "2024-05, false",
    "2024-06, true",
    "2024, false",
    "2025, true",
    "2025?, true",
    "2024-24, false",
    "202X, false",
    "203X-XX, true",
    "2023/2031, false",
    "2031/2032, true",
    "../2031, false",
    "/2031, false",
    "2031-01-01T10:00:00Z, true",
    "-0044, false",
    "Y17000, true",
    "Y-17000, false"
  })
  void isYetToComeWhereEvenItsFirstDayIs(String date, boolean later) {
    assertThat(Publication.isYetToCome(date, NOW)).isEqualTo(later);
  }

  @Test
  void isNotBelievedOfASidecarWhereItIsYetToCome(TestDatabase database, @TempDir Path folder)
      throws Exception {
    try (var archive = new TestArchive(database, folder)) {
      var file = archive.write("note.txt", "The pier opens.");
      archive.write("note.json", "{\"published\": \"2031-01-01\", \"title\": \"Pier\"}");

      var receipt = archive.receive(file).getFirst();

      var capture = kept(receipt);
      assertThat(capture.declared().published()).isNull();
      assertThat(capture.declared().title()).isEqualTo("Pier");
      assertThat(((Receipt.Kept) receipt).doubts())
          .containsExactly(
              "its day of publication is not believed: 2031-01-01 is yet to come (sidecar"
                  + " note.json)");
      assertThat(archive.store().holding(capture.id()).orElseThrow().doubts()).hasSize(1);
    }
  }
}
