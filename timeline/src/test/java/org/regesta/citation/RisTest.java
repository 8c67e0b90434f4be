package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RisTest {

  @Test
  void endsEachLineWithCarriageReturnAndLineFeed() {
    var ris = CitationFormat.RIS.write(Samples.statement(Samples.article()));

    assertThat(ris.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*|"));
    assertThat(ris.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(ris).startsWith("TY  - NEWS\r\n").endsWith("ER  - \r\n\r\n");
  }

  @Test
  void namesTheNewspaperTwiceForTwoKindsOfReaders() {
    var ris = CitationFormat.RIS.write(Samples.whole(Samples.article()));

    assertThat(ris)
        .contains("T2  - Northport Gazette\r\n", "JF  - Northport Gazette\r\n")
        .contains("UR  - " + Samples.LINKS.capture(Samples.CAPTURE) + "\r\n")
        .contains("Y2  - 2023/04/13/\r\n")
        .contains(
            "N1  - Archived from https://gazette.example/2023/council on 13 April 2023, 09:12 UTC.");
  }

  @Test
  void namesTheSiteOfAWebPageWhereReadersLookForIt() {
    var ris = CitationFormat.RIS.write(Samples.whole(Samples.page()));

    assertThat(ris)
        .contains("TY  - ELEC\r\n", "T2  - Harbour Board\r\n")
        .doesNotContain("PB  - ", "JF  - ");
  }

  @Test
  void saysWhoSpeaksAndWhere() {
    var ris = CitationFormat.RIS.write(Samples.statement(Samples.article()));

    assertThat(ris)
        .contains(
            "N1  - Ann Mayhew, mayor of Northport, quoted in paragraph 4: “The bridge will open in"
                + " June.”\r\n")
        .contains("N1  - Said 30 March 2022.\r\n");
  }

  @Test
  void inventsNothingThatASourceDoesNotSay() {
    var ris = CitationFormat.RIS.write(Samples.whole(Samples.bare()));

    assertThat(ris)
        .isEqualTo(
            "TY  - GEN\r\nID  - capture-%s\r\nTI  - [scan-07.pdf]\r\nDB  - Regesta\r\nDP  - Regesta\r\nUR  - %s\r\nN1  - Received 24 November 2026.\r\nER  - \r\n\r\n"
                .formatted(Samples.CAPTURE, Samples.LINKS.capture(Samples.CAPTURE)));
  }

  @Test
  void letsNoLineOfASourceBecomeATag() {
    var title = "A title\r\nER  - \r\nTY  - BOOK";

    var ris = CitationFormat.RIS.write(Samples.whole(Samples.article(List.of(), title, "2023")));

    assertThat(ris).contains("TI  - A title ER - TY - BOOK\r\n");
    assertThat(ris.lines().filter(line -> line.startsWith("ER"))).hasSize(1);
  }

  @Test
  void keepsReadersFromPartingTheNameOfABody() {
    var body = new Creator.Named("Board of Trade, Northport");
    var heir =
        new Creator.Person(
            "Clara",
            Optional.of("von"),
            Creator.ParticlePlace.BEHIND_GIVEN,
            "Tann",
            Optional.of("II"));

    var ris =
        CitationFormat.RIS.write(Samples.whole(Samples.article(List.of(body, heir), "T", "2023")));

    assertThat(ris).contains("AU  - Board of Trade; Northport,\r\nAU  - Tann, Clara von, II\r\n");
  }
}
