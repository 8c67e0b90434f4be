package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.home.TestDatabase;

/** Times that cannot be, as they are said at the command line and in WARCs. */
class TimesOfCaptureTest {

  private static final TestDatabase DATABASE = TestDatabase.create();

  @TempDir private Path folder;

  @AfterAll
  static void putTheDatabaseAway() {
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "--captured, +999999999-01-01T00:00:00Z, between 1990 and today",
    "--captured, -999999999-01-01T00:00:00Z, between 1990 and today",
    "--captured, +999999999-01-01, is not a time",
    "--captured, 1989-12-31, between 1990 and today",
    "--captured, 0000-01-01, between 1990 and today",
    "--captured, 9999-12-31, between 1990 and today",
    "--captured, 2999-01-01T00:00:00+18:00, between 1990 and today",
    "--published, +999999999-12-31, is not a date",
    "--published, -999999999-01-01, is not a date",
    "--published, -999, is not a date",
    "--published, -002-05, is not a date"
  })
  void areRefusedBeforeAnythingIsBroughtIn(String option, String value, String words)
      throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "Nothing was said.");

    var ended = regesta("import", file.toString(), option + "=" + value);

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains(option, value, words).doesNotContain("Exception");
  }

  @Test
  void areToldOfInTheReportOfAWarcWhoseRecordsAreKept() throws IOException {
    var warc = record("+999999999-12-31T23:59:59Z", 1) + record("0001-01-01T00:00:00Z", 2);
    var file = folder.resolve("crawl.warc");
    Files.writeString(file, warc, StandardCharsets.UTF_8);

    var ended = regesta("import", file.toString());

    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("= kept 2 + held already 0 + refused 0")
        .contains("its time of capture is not believed: it is from before 1990")
        .contains("its time of capture is not believed: ");
    assertThat(ended.out().lines().filter(line -> line.contains("is not believed"))).hasSize(2);
  }

  private static String record(String date, int number) {
    var text = "Cora Blount said on 3 May 2021 that pier %d was safe.".formatted(number);
    return """
    WARC/1.0\r
    WARC-Type: resource\r
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r
    WARC-Date: %s\r
    WARC-Target-URI: http://a.example/%d\r
    Content-Type: text/plain\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(number, date, number, text.length(), text);
  }

  private CommandRun regesta(String... words) {
    return CommandRun.of(CommandRun.on(folder.resolve("home"), CommandRun.url(DATABASE), words));
  }
}
