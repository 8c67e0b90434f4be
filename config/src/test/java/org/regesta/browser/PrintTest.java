package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An entry on paper says what was said, by whom, when and where, and nothing about buttons. */
@ExtendWith(InTheReadingRoom.class)
class PrintTest {

  /** Words that only help to move about on a screen. */
  private static final String[] CHROME = {
    "To the content",
    "Search",
    "Speakers",
    "Imports",
    "See it in the original",
    "Live web",
    "Back to the view",
    "asserts nothing"
  };

  @ParameterizedTest
  @FieldSource("org.regesta.browser.Look#ALL")
  void printsAnEntryAsARecord(Look look, Browsing room) throws IOException {
    try (var visit = room.visit(look)) {
      var page = visit.open(room.screens().path("entry"));
      var address = page.url();

      var printed = words(page.pdf());

      assertThat(printed)
          .contains("“The bridge will open in June", "Ann Mayhew", "quoted")
          .contains("Said", "First published", "First captured", "UTC")
          .contains("Chicago", "APA", "MLA", "Permanent address")
          .contains("How this source was read", "SHA-256")
          .doesNotContain(CHROME);
      assertThat(printed.replaceAll("\\s+", "")).contains(address.replaceFirst("\\?.*", ""));
      for (var source : page.locator("article.card h3").allInnerTexts()) {
        assertThat(printed.replaceAll("\\s+", " ")).contains(source.strip());
      }
      for (var date : page.locator("dl.facts time, dl.facts .date").allInnerTexts()) {
        assertThat(printed.replaceAll("\\s+", " ")).contains(date.strip());
      }
    }
  }

  @Test
  void printsDarkWordsOnWhitePaperInEveryColourScheme(Browsing room) {
    try (var visit = room.visit(Look.ALL.getLast())) {
      var page = visit.open(room.screens().path("entry"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(page.evaluate("() => getComputedStyle(document.body).color"))
          .isEqualTo("rgb(0, 0, 0)");
      assertThat(Axe.brokenRules(page)).isEmpty();
    }
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isLessThan(8);
      return new PDFTextStripper().getText(document);
    }
  }
}
