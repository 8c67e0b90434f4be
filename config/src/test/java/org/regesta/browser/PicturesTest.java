package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures of the front page anew, where that is asked for: {@code mvn -pl config -am
 * test -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dregesta.pictures=true}.
 */
@ExtendWith(InTheReadingRoom.class)
@EnabledIfSystemProperty(
    named = "regesta.pictures",
    matches = "true",
    disabledReason = "pictures are made only when asked for: -Dregesta.pictures=true")
class PicturesTest {

  private static final Path PICTURES =
      Path.of(System.getProperty("regesta.root"), "docs", "pictures");

  private static final int HEIGHT = 860;

  /**
   * Where the project lies on the machine that makes the pictures is nobody's business, nor are the
   * imports that other tests put on the stage.
   */
  private static final String OWN_AFFAIRS =
      """
      root => {
        document.querySelectorAll('code').forEach(
          e => e.textContent = e.textContent.replaceAll(root + '/samples', '/srv/captures')
            .replace(/.*[/]home[/]/, '/var/lib/regesta/'));
        document.querySelectorAll('#under-way, .under-way').forEach(e => e.remove());
      }
      """;

  @Test
  void drawsEachScreenAsAReaderSeesIt(Browsing room) throws IOException {
    Files.createDirectories(PICTURES);
    var screens = screens(room.screens());

    for (var screen : screens.entrySet()) {
      try (var visit = room.visit(new Look(Look.DESK.colours(), 1180, Look.Scripts.RUN))) {
        var page = visit.open(screen.getValue());
        page.setViewportSize(1180, HEIGHT);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(500);
        page.evaluate(OWN_AFFAIRS, System.getProperty("regesta.root"));
        page.screenshot(
            new Page.ScreenshotOptions().setPath(PICTURES.resolve(screen.getKey() + ".png")));
      }
    }

    assertThat(PICTURES).isDirectoryContaining("glob:**/timeline.png");
  }

  private static Map<String, String> screens(Screens screens) {
    var pictures = new LinkedHashMap<String, String>();
    pictures.put("timeline", "/timeline?period=2021-08..2022-06");
    pictures.put("search", "/search?q=bridge+bearings+OR+cables");
    pictures.put("entry", screens.path("entry"));
    pictures.put("source-page", screens.path("page of a WARC"));
    pictures.put("source-pdf", screens.path("PDF"));
    pictures.put("speaker", screens.path("person"));
    pictures.put("import", "/imports/1");
    pictures.put("new-import", "/imports/new");
    return pictures;
  }
}
