package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On paper an entry says what was said, by whom, when and where; a source gives its words, passages
 * marked; a speaker what they said. Nothing tells about buttons.
 */
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
  void printsTheReasonsThatAnEntryAndASourceShareOnce(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("entry on which sources differ"));

      var printed = words(page.pdf());

      assertThat(page.locator("dt:text-is('Placed on')").count()).isEqualTo(3);
      assertThat(printed.split("Placed on", -1)).as("entry, and the other source").hasSize(3);
      assertThat(printed).doesNotContain("Near in time");
    }
  }

  @Test
  void printsASourceWithItsWordsAndPassagesMarked(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("page"));

      var pdf = page.pdf();
      var printed = words(pdf).replaceAll("\\s+", " ");

      assertThat(printed)
          .contains("passages 1.", "quoted", "Ann Mayhew")
          .contains("Its words, passages marked and numbered")
          .contains("Robert Quill, the chief engineer of the Harbour Board, denied that")
          .contains("Chicago", "Permanent address")
          .doesNotContain(CHROME);
      for (var mark : page.locator(".on-paper mark").allTextContents()) {
        assertThat(printed).contains(mark.replaceAll("\\s+", " ").strip());
      }
      assertThat(page.locator(".on-paper").isVisible()).as("on the screen").isFalse();
    }
  }

  @Test
  void printsThePagesOfAPdfThatHoldPassagesAsPictures(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("PDF"));
      int leaves = page.locator(".leaf-picture img").count();

      var pdf = page.pdf();

      assertThat(leaves).isPositive();
      assertThat(words(pdf).replaceAll("\\s+", " "))
          .contains("Page 1, its passages marked and numbered", "The repair was put off twice");
      assertThat(largePictures(pdf)).isEqualTo(leaves);
    }
  }

  @Test
  void printsASpeakerWithWhatTheySaid(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("person"));

      var printed = words(page.pdf()).replaceAll("\\s+", " ");

      assertThat(printed)
          .contains("statements in", "are dated by the source", "Roles", "Permanent name")
          .doesNotContain(CHROME);
      for (var said : page.locator("ol.entries a.words").allInnerTexts()) {
        assertThat(printed).contains(said.replaceAll("\\s+", " ").strip());
      }
      assertSourcesAndAddresses(page, printed);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/timeline?period=1859", "/search?q=bridge&period=2022"})
  void printsAListWithItsDatesAndWordsAndWithoutTheForm(String path, Browsing room)
      throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(path);

      var printed = words(page.pdf()).replaceAll("\\s+", " ");

      assertThat(printed)
          .contains(page.locator("h1").innerText().strip())
          .contains("How dates are drawn")
          .doesNotContain("Time is when it was", "Show", "In the original", "Limits", "as a table")
          .doesNotContain("To the content", "Speakers", "asserts nothing");
      assertThat(page.locator("ol.entries a.words, ol.hits p.words").count()).isPositive();
      for (var said : page.locator("ol.entries a.words, ol.hits p.words").allTextContents()) {
        assertThat(printed).contains(said.replaceAll("\\s+", " ").strip());
      }
      assertSourcesAndAddresses(page, printed);
    }
  }

  /** Each entry of a list is printed with its sources and its permanent address. */
  private static void assertSourcesAndAddresses(Page page, String printed) {
    var named = page.locator("ol.entries .stands-in, ol.hits .stands-in");
    assertThat(named.count()).isEqualTo(page.locator("ol.entries > li, ol.hits > li").count());
    assertThat(named.first().isVisible()).as("on the screen").isFalse();
    for (var line : page.locator(".stands-in p").allTextContents()) {
      assertThat(printed.replace(" ", "")).contains(line.replaceAll("\\s+", ""));
    }
    for (var last : page.locator(".stands-in p:last-child").allTextContents()) {
      assertThat(last).matches("http://.+/entries/[0-9a-z]{26}");
    }
  }

  /** Pictures of a page's size in a PDF; a logo is none. */
  private static long largePictures(byte[] pdf) throws IOException {
    long found = 0;
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        var resources = page.getResources();
        for (var name : resources.getXObjectNames()) {
          found +=
              resources.getXObject(name) instanceof PDImageXObject picture
                      && picture.getHeight() > 1000
                  ? 1
                  : 0;
        }
      }
    }
    return found;
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
