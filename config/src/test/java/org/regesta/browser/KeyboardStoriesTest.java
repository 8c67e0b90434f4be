package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come to do, done without a mouse. */
@ExtendWith(InTheReadingRoom.class)
class KeyboardStoriesTest {

  private static final int MOST_STOPS = 300;

  @Test
  void searchesAndOpensTheWords(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/timeline");
      tabTo(page, "input[name=q]");
      page.keyboard().type("\"open in June\"");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?**");

      tabTo(page, "main a[href^='/entries/']");
      page.keyboard().press("Enter");
      page.waitForURL("**/entries/**");

      assertThat(page.locator("main").innerText()).contains("open in June");
      tabTo(page, "main a.button[href*='/passages/']");
      page.keyboard().press("Enter");
      page.waitForURL("**/passages/**");
      assertThat(page.frameLocator("iframe.original-frame").locator("mark.regesta-chosen"))
          .satisfies(marks -> assertThat(marks.first().innerText()).contains("open in June"));
    }
  }

  @Test
  void limitsTheTimelineToAPeriod(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/timeline");
      tabTo(page, "main input[name=period]");
      page.keyboard().type("Feb or March 2022");
      page.keyboard().press("Enter");
      page.waitForURL("**/timeline?**");
      assertThat(page.locator("main").innerText()).contains("the cables were tested twice");
    }
  }

  @Test
  void takesALimitAwayAgain(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/timeline?kind=said");

      tabTo(page, "ul.chips a");
      page.keyboard().press("Enter");
      page.waitForURL(address -> !address.contains("kind="));

      assertThat(page.locator("ul.chips").count()).isZero();
    }
  }

  @Test
  void foldsOutHowASourceWasReadAndHowItIsCited(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("entry"));

      tabTo(page, "article details > summary");
      page.keyboard().press("Enter");
      tabTo(page, "#cite details > summary");
      page.keyboard().press("Space");

      assertThat(page.locator("article details[open]").innerText()).contains("SHA-256");
      assertThat(page.locator("#cite details[open]").innerText()).contains("APA");
    }
  }

  @Test
  void goesFromPassageToPassageAndFromTabToTab(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("page"));
      var first = page.url();

      tabTo(page, "aside a[rel=next], aside a[rel=prev]");
      page.keyboard().press("Enter");
      page.waitForURL(address -> !address.equals(first));
      tabTo(page, "nav.tabs a:not([aria-current])");
      page.keyboard().press("Enter");
      page.waitForURL("**view=text**");

      assertThat(page.locator("div.original mark.chosen").count()).isPositive();
    }
  }

  @Test
  void turnsThePagesOfAPdf(Browsing room) throws IOException {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.stage().bringIn("three-leaves.pdf", leaves(3)));
      tabTo(page, "#leaf");

      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      page.waitForURL("**page=2**");

      assertThat(page.locator("iframe.original-frame").getAttribute("title")).startsWith("Page 2");
    }
  }

  private static byte[] leaves(int number) throws IOException {
    try (var document = new PDDocument()) {
      for (int leaf = 1; leaf <= number; leaf++) {
        var page = new PDPage();
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
          pen.beginText();
          pen.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          pen.newLineAtOffset(72, 700);
          pen.showText("Leaf %d of the minutes, which were read on 3 May 2021.".formatted(leaf));
          pen.endText();
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "page of a WARC", "hostile page", "text", "PDF"})
  void entersTheFrameOfAnOriginalMovesInItAndComesOut(String source, Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path(source));
      var frame = frame(page);
      frame.evaluate("() => scrollTo(0, 0)");

      tabTo(page, "iframe.original-frame");
      var reached = stopsWithin(page, frame);

      assertThat(reached).as("a stop in the frame").isNotEmpty().first().isEqualTo("BODY");
      assertThat(reached).hasSize(1 + frame.locator("a[href]:visible, video").count());
      assertThat(page.evaluate("() => document.activeElement.tagName")).isNotEqualTo("IFRAME");
    }
  }

  @Test
  void scrollsWithinAFrame(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("PDF"));
      var frame = frame(page);
      frame.waitForSelector("main[data-drawn=pdfjs]");
      frame.evaluate("() => scrollTo(0, 0)");

      tabTo(page, "iframe.original-frame");
      page.keyboard().press("End");
      page.waitForTimeout(600);

      assertThat((Number) frame.evaluate("() => scrollY"))
          .satisfies(down -> assertThat(down.doubleValue()).isPositive());
    }
  }

  @Test
  void followsALinkOfACapturedPageToWhatIsHeldOfIt(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("page of a WARC"));
      tabTo(page, "iframe.original-frame");
      var frame = frame(page);
      for (int press = 0; press < MOST_STOPS && !isAtLink(frame); press++) {
        page.keyboard().press("Tab");
        page.waitForTimeout(50);
      }

      page.keyboard().press("Enter");
      page.waitForTimeout(500);

      assertThat(frame(page).url()).startsWith(room.replay() + "/replay/");
      assertThat(page.url()).startsWith(room.address() + "/captures/");
    }
  }

  private static boolean isAtLink(Frame frame) {
    return Boolean.TRUE.equals(
        frame.evaluate("() => document.hasFocus() && document.activeElement.tagName === 'A'"));
  }

  /** The names of what had the focus in the frame, until it left the frame. */
  private static List<String> stopsWithin(Page page, Frame frame) {
    var reached = new ArrayList<String>();
    var inside = "() => document.hasFocus() ? document.activeElement.tagName : ''";
    var now = String.valueOf(frame.evaluate(inside));
    while (!now.isEmpty() && reached.size() < MOST_STOPS) {
      reached.add(now);
      page.keyboard().press("Tab");
      page.waitForTimeout(80);
      now = String.valueOf(frame.evaluate(inside));
    }
    return reached;
  }

  private static Frame frame(Page page) {
    page.waitForLoadState();
    return page.frames().stream()
        .filter(frame -> frame.parentFrame() != null)
        .findFirst()
        .orElseThrow();
  }

  private static void tabTo(Page page, String selector) {
    for (int press = 0; press < MOST_STOPS; press++) {
      page.keyboard().press("Tab");
      if (selector.startsWith("iframe")) {
        page.waitForTimeout(80);
      }
      var there = page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }
}
