package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An import from the form to its account, in a browser: ordered, watched, stopped, told. */
@ExtendWith(InTheReadingRoom.class)
class LiveImportTest {

  static final List<Look> LOOKS = List.of(Look.PHONE, Look.WITHOUT_SCRIPTS);

  private static String article(Look look) {
    return """
    <html lang="en"><head><title>Notes of the quay</title></head><body><article><h1>Notes of the quay</h1>
    <p>The harbour office gave notice of changes on Friday, as it does every spring of the year.</p>
    <p>“The crane number %d will be painted green,” said Ines Halloran, the harbour master.</p>
    </article></body></html>
    """
        .formatted(look.width());
  }

  @ParameterizedTest
  @FieldSource("LOOKS")
  void bringsInWhatIsSentAndTellsWhatWasRefused(Look look, @TempDir Path folder, Browsing room)
      throws IOException {
    var article = Files.writeString(folder.resolve("notes.html"), article(look));
    var empty = Files.writeString(folder.resolve("nothing-in-it.txt"), "");
    try (var visit = room.visit(look)) {
      var page = visit.open("/imports");
      page.getByText("New import").click();
      page.setInputFiles("#files", new Path[] {article, empty});
      page.locator("#collection").fill("quays");
      page.locator("#captured").fill("2023-06-23T10:15:00Z");
      page.locator("main button.primary").press("Enter");

      waitForTheEnd(page, look);

      assertThat(page.locator("#account strong").innerText())
          .isEqualTo("received 2 = kept 1 + already held 0 + refused 1");
      assertThat(page.locator("table.grid tbody").innerText())
          .contains("nothing-in-it.txt", "the file is empty");
      assertThat(page.locator("main").innerText()).contains("quays", "23 June 2023, 10:15 UTC");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void bringsInAFolderOfTheServerByTheKeyboardAlone(Browsing room) throws IOException {
    var folder = Files.createDirectories(room.home().resolve("incoming/of-the-browser"));
    Files.writeString(folder.resolve("note.txt"), "Cora Blount said that the crane was safe.");
    Files.writeString(folder.resolve("empty.txt"), "");
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/imports/new");
      page.locator("#folder").focus();
      page.keyboard().type(folder.toString());
      page.keyboard().press("Enter");

      waitForTheEnd(page, Look.DESK);

      assertThat(page.locator("#account strong").innerText())
          .isEqualTo("received 2 = kept 1 + already held 0 + refused 1");
      assertThat(page.locator("table.grid tbody").innerText()).contains("empty.txt");
    }
  }

  @Test
  void saysInTheFormItselfWhatCannotBe(Browsing room) {
    try (var visit = room.visit(Look.PHONE)) {
      var page = visit.open("/imports/new");
      page.locator("#folder").fill("/etc");
      page.locator("#captured").fill("1066-10-14");
      page.locator("main button.primary").click();
      page.waitForSelector("[role=alert]");

      assertThat(page.locator("[role=alert]").innerText()).contains("1066-10-14", "1990");
      assertThat(page.locator("#folder").inputValue()).isEqualTo("/etc");
      assertThat(Axe.brokenRules(page)).isEmpty();
      assertThat(Survey.standsOut(page)).isEmpty();
    }
  }

  @Test
  void showsHowFarItIsWhileOneLooksOnAndKeepsTheFocus(Browsing room) {
    long number = room.stage().running();
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/imports/" + number);
      assertThat(page.locator("#account progress").getAttribute("value")).isEqualTo("4");
      page.locator("#again").focus();

      room.stage().progress(number, 7);
      page.waitForSelector("#account progress[value='7']");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("again");
      room.stage().end(List.of(number));
      page.waitForSelector("#account .badge.done");

      assertThat(page.locator("#account progress").count()).isZero();
    }
  }

  @Test
  void showsHowFarItIsWhereverOneLooksAgainWithoutScripts(Browsing room) {
    long number = room.stage().running();
    try (var visit = room.visit(Look.WITHOUT_SCRIPTS)) {
      var page = visit.open("/imports/" + number);

      room.stage().progress(number, 8);
      page.locator("#again").click();
      page.waitForLoadState();

      assertThat(page.locator("#account").innerText()).contains("8 of 9");
    } finally {
      room.stage().end(List.of(number));
    }
  }

  @Test
  void keepsTheFocusInTheListOfImportsWhileOneRuns(Browsing room) {
    long number = room.stage().running();
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/imports");
      page.locator("#import-" + number).focus();

      room.stage().progress(number, 6);
      page.waitForSelector("#orders progress[value='6']");

      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("import-" + number);
    } finally {
      room.stage().end(List.of(number));
    }
  }

  @Test
  void asksForAnEndAndSaysThatItWasAsked(Browsing room) {
    long number = room.stage().running();
    try (var visit = room.visit(Look.WITHOUT_SCRIPTS)) {
      var page = visit.open("/imports/" + number);
      page.locator("form[action$='/stop'] button").press("Enter");
      page.waitForLoadState();

      assertThat(page.url()).endsWith("/imports/" + number);
      assertThat(room.stage().isAskedToStop(number)).isTrue();
    } finally {
      room.stage().end(List.of(number));
    }
  }

  /** Where scripts run the page renews itself; elsewhere one looks again. */
  private static void waitForTheEnd(Page page, Look look) {
    page.waitForURL(address -> address.matches(".*/imports/\\d+"));
    if (look.scripts() == Look.Scripts.RUN) {
      page.waitForSelector("#account .badge.partly");
      page.waitForSelector("table.grid tbody");
      return;
    }
    for (int glance = 0; glance < 120 && page.locator("#again").count() > 0; glance++) {
      page.waitForTimeout(250);
      page.locator("#again").click();
      page.waitForLoadState();
    }
  }
}
