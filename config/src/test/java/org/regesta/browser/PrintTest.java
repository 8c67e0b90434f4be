package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An entry on paper says what was said, by whom, when and where, and nothing about buttons. */
@ExtendWith(InTheReadingRoom.class)
class PrintTest {

  @Test
  void printsAnEntryAsARecord(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("entry"));

      var printed = words(page.pdf());

      assertThat(printed)
          .contains("The bridge will open in June", "Ann Mayhew", "Northport Gazette", "2023")
          .doesNotContain("To the content", "Timeline\n");
    }
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isLessThan(8);
      return new PDFTextStripper().getText(document);
    }
  }
}
