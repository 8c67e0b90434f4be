package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.SetContentOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page asks anybody else for anything, whatever the capture that it shows would like. */
@ExtendWith(InTheReadingRoom.class)
class OriginTest {

  @Test
  void asksOnlyTheTwoOriginsForAnything(Browsing room) {
    var survey = room.survey();

    assertThat(survey.asked()).hasSizeGreaterThan(room.screens().everything().size());
    assertThat(survey.asked()).allMatch(room::isOurs);
  }

  @Test
  void breaksNoPolicyAndMissesNoPartOfAPage(Browsing room) {
    assertThat(room.survey().complaints()).isEmpty();
  }

  @Test
  void noticesAPolicyThatIsBroken(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/timeline");
      page.evaluate(
          "() => document.body.append(Object.assign(new Image(), {src: 'https://tracker.example/x.gif'}))");
      page.evaluate(
          "() => document.body.append(Object.assign(new Image(), {src: '/not-there.png'}))");
      page.waitForTimeout(300);

      assertThat(visit.complaints())
          .anySatisfy(told -> assertThat(told).contains("Content Security Policy"))
          .anySatisfy(told -> assertThat(told).contains("404", "/not-there.png"));
    }
  }

  @Test
  void runsNothingOfAHostileCapture(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("hostile page"));
      var address = page.url();
      var original = page.frameLocator("iframe.original-frame");

      assertThat(original.locator("mark").first().innerText()).contains("Divers");
      original.getByText("Divers who went down").dispatchEvent("mouseover");
      original.getByText("Read more").dispatchEvent("click");
      original.getByText("Subscribe").dispatchEvent("click");
      page.waitForTimeout(300);

      assertThat(original.locator("html").getAttribute("data-ran")).isNull();
      assertThat(original.locator("h1").innerText()).contains("Divers find nothing new");
      assertThat(page.url()).isEqualTo(address);
      assertThat(elsewhere(visit, room)).isEmpty();
    }
  }

  @Test
  void noticesWhatThatCaptureWouldDoElsewhere(Browsing room) throws IOException {
    var hostile =
        Path.of(
            System.getProperty("regesta.root"),
            "samples/northport/harbour-bargains-2023-05-20-hostile.html");
    try (var visit = room.visit(Look.DESK)) {
      var soon = new SetContentOptions().setWaitUntil(WaitUntilState.COMMIT);
      visit.page().setContent(Files.readString(hostile), soon);
      visit.page().waitForTimeout(500);

      assertThat(elsewhere(visit, room))
          .contains("https://tracker.example/inline.gif", "https://tracker.example/tracker.js");
    }
  }

  @Test
  void runsNothingOfAHostileCaptureInAWindowOfItsOwnEither(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var frame = visit.open(room.screens().path("hostile page")).locator("iframe.original-frame");
      var page = visit.open(String.valueOf(frame.getAttribute("src")));
      page.waitForTimeout(300);

      assertThat(page.locator("html").getAttribute("data-ran")).isNull();
      assertThat(page.locator("mark").first().innerText()).contains("Divers");
      assertThat(page.url()).startsWith(room.replay());
      assertThat(page.context().cookies()).isEmpty();
      assertThat(elsewhere(visit, room)).isEmpty();
    }
  }

  @Test
  void drawsAPageOfAWarcWithItsStylesAndPictures(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open(room.screens().path("page of a WARC"));
      var original = page.frameLocator("iframe.original-frame");

      assertThat(original.locator("article img").evaluate("image => image.naturalWidth"))
          .isEqualTo(720);
      assertThat(original.locator("h1").evaluate("heading => getComputedStyle(heading).color"))
          .isEqualTo("rgb(90, 31, 31)");
    }
  }

  private static List<String> elsewhere(Visit visit, Browsing room) {
    return visit.asked().stream().filter(address -> !room.isOurs(address)).toList();
  }
}
