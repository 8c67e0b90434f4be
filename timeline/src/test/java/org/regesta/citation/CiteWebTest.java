package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiteWebTest {

  @Test
  void leadsToTheArchiveAndKeepsTheOriginal() {
    var wiki = CitationFormat.CITE_WEB.write(Samples.statement(Samples.article()));

    assertThat(wiki)
        .isEqualTo(
            "{{cite web |last=Lindqvist |first=Rosa |title=Council hears of delay"
                + " |url=https://gazette.example/2023/council |archive-url="
                + Samples.statement(Samples.article()).address()
                + " |archive-date=13 April 2023 |website=Northport Gazette |date=12 April 2023"
                + " |language=en |at=paragraph 4 |quote=[Ann Mayhew, mayor of Northport:] The"
                + " bridge will open in June.}}\n");
  }

  @Test
  void isAtThePermalinkWhereThereIsNoOriginal() {
    var wiki = CitationFormat.CITE_WEB.write(Samples.whole(Samples.bare()));

    assertThat(wiki)
        .isEqualTo(
            "{{cite web |title=&#91;scan-07.pdf&#93; |url="
                + Samples.LINKS.capture(Samples.CAPTURE)
                + "}} Received 24 November 2026.\n");
  }

  @Test
  void namesTheDayOfReceiptWhereNobodyKnowsThatOfTheCapture() {
    var undated = Samples.uncaptured();

    assertThat(CitationFormat.CITE_WEB.write(Samples.whole(undated)))
        .contains("|url=" + undated.address())
        .doesNotContain("archive-")
        .endsWith(
            "}} Archived from [https://harbour.example/minutes the original], received 24 November"
                + " 2026.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The bridge opens.”                    | The bridge opens.
          “The bridge,” […] “opens in June.”     | The bridge, […] opens in June.
          «Мост открыт»                          | Мост открыт
          „Die Brücke ist offen.“                | Die Brücke ist offen.
          He said “the bridge” opens             | He said “the bridge” opens
          “The bridge” that is “open”            | “The bridge” that is “open”
          """)
  void setsNoQuotationMarksTwice(String words, String quote) {
    var spoken =
        new Cited.Words(
            Optional.empty(),
            Cited.Manner.QUOTED,
            words,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(CitationFormat.CITE_WEB.write(Samples.statement(Samples.article(), spoken)))
        .endsWith("|quote=" + quote + "}}\n");
  }

  @Test
  void letsNothingOfASourceEndTheTemplate() {
    var title = "A | b=c}} {{cite web|x=y}} <ref>''~~~~ [[D]]";

    var wiki =
        CitationFormat.CITE_WEB.write(Samples.whole(Samples.article(List.of(), title, "2023")));

    var inside = wiki.substring(2, wiki.length() - 3);
    assertThat(inside).doesNotContain("}}", "{{", "<", "''", "~~~", "[[", "]]");
    assertThat(inside.chars().filter(c -> c == '|')).hasSize(7);
  }
}
