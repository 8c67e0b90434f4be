package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format tells where a source was taken from and when, by one rule. */
class ArchivedTest {

  /** As formats write the day on which {@link Samples#article} was captured. */
  private static final List<String> CAPTURED =
      List.of("13 April 2023", "April 13, 2023", "13 Apr. 2023", "2023-04-13");

  private static final List<String> RECEIVED =
      List.of("eceived 24 November 2026", "eceived November 24, 2026", "eceived 24 Nov. 2026");

  /** The fields that formats have for the day of capture or for looking a page up. */
  private static final String FIELDS =
      "(?s).*(Y2  - |urldate|\"accessed\"|dateCaptured|dateSubmitted|archive-date|\"captured\"|Retrieved|Accessed).*";

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void keepsTheOriginalAndTheDayOfCapture(CitationFormat format) {
    var written = plain(format.write(Samples.statement(Samples.article())));

    assertThat(written).contains("https://gazette.example/2023/council");
    assertThat(CAPTURED).anyMatch(written::contains);
  }

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void calledReceivedWhereNobodyKnowsTheDayOfCapture(CitationFormat format) {
    var written = plain(format.write(Samples.statement(Samples.uncaptured())));

    assertThat(written).contains("https://harbour.example/minutes").doesNotMatch(FIELDS);
    switch (format) {
      case CSV -> assertThat(written).endsWith(",2026-11-24T08:00:00Z\r\n").contains(",,");
      case JSON_LINES -> assertThat(written).contains("\"received\":\"2026-11-24T08:00:00Z\"");
      case RIS,
          BIBTEX,
          BIBLATEX,
          CSL_JSON,
          MODS,
          ZOTERO_RDF,
          CITE_WEB,
          CHICAGO_NOTE,
          CHICAGO,
          APA,
          MLA ->
          assertThat(RECEIVED).anyMatch(written::contains);
    }
  }

  private static String plain(String written) {
    return written.replace("\\_", "_");
  }
}
