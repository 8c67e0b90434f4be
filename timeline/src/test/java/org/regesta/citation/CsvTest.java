package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+2",
        " =1+2",
        "\r=1+2",
        "\u00a0=1+2",
        "＝1+2",
        "\u202e=1+2",
        "\u0000=1+2",
        "|calc"
      })
  void letsNoCellBeAFormula(String title) throws IOException {
    var csv = CitationFormat.CSV.write(Samples.whole(Samples.article(List.of(), title, "2023")));

    var row = rows(csv).get(1);
    assertThat(row.get(10)).startsWith("'");
    assertThat(row.get(10).substring(1)).endsWith(title.strip().replaceAll("^\\W*", ""));
  }

  @Test
  void keepsQuotesCommasAndLetters() throws IOException {
    var title = "“So, what?” asks \"Rosa\"; 日本";

    var csv = CitationFormat.CSV.write(Samples.whole(Samples.article(List.of(), title, "2023")));

    assertThat(rows(csv).get(1).get(10)).isEqualTo(title);
    assertThat(csv).endsWith("\r\n").doesNotContain("\n\n");
    assertThat(rows(csv)).allSatisfy(row -> assertThat(row).hasSize(27));
  }

  @Test
  void tellsHowSurelyItIsReadAndWhatTheSpeakerDid() throws IOException {
    var rows = rows(CitationFormat.CSV.write(Samples.reported(Samples.article())));

    assertThat(rows.get(0).subList(22, 27))
        .containsExactly("stance", "status", "sureness of reading", "sureness of date", "received");
    assertThat(rows.get(1).subList(22, 27))
        .containsExactly("says", "", "95 %", "60 %", "2026-11-24T08:00:00Z");
    assertThat(rows.get(1).get(8)).isEqualTo("February or March 2022");
  }

  private static List<List<String>> rows(String csv) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().stream()
        .map(row -> row.toList())
        .toList();
  }
}
