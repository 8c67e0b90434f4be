package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tick of the panel of limits renews the page in place, and the reader stays where they were. */
@ExtendWith(InTheReadingRoom.class)
class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "/search?q=bridge,false",
    "/search?q=bridge,true",
    "/timeline?period=2021/2023,false",
    "/timeline,true",
  })
  void limitWithoutLosingThePlace(String path, boolean phone, Browsing room) {
    try (var visit = room.visit(phone ? Look.PHONE : Look.DESK)) {
      var page = visit.open(path);
      var before = page.locator("h1").innerText();
      page.evaluate("() => { window.stayed = true; }");
      open(page);

      page.locator("#panel input[name=kind][value=said]").focus();
      page.keyboard().press("Space");
      page.waitForURL("**kind=said**");
      page.waitForFunction("before => document.querySelector('h1').innerText !== before", before);

      var focused =
          page.evaluate("() => document.activeElement.value + document.activeElement.checked");
      assertThat(focused).isEqualTo("saidtrue");
      assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
      assertThat(page.locator("#told").textContent()).isEqualTo(page.locator("h1").textContent());
      assertThat(page.locator("ul.chips").innerText()).contains("statement");
      assertThat(page.title()).startsWith(page.locator("h1").innerText());

      page.goBack();
      page.waitForFunction("before => document.querySelector('h1').innerText === before", before);
      assertThat(page.locator("input[name=kind]:checked").count()).isZero();
    }
  }

  private static void open(Page page) {
    var closed = page.locator("details:not([open]):has(#panel) > summary");
    if (closed.count() > 0 && closed.first().isVisible()) {
      closed.first().click();
    }
  }
}
