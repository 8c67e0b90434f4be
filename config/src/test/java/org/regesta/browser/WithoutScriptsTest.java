package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser that runs no scripts shows and does the same. */
@ExtendWith(InTheReadingRoom.class)
class WithoutScriptsTest {

  @Test
  void narrowsTheTimelineByAForm(Browsing room) {
    try (var visit = room.visit(Look.WITHOUT_SCRIPTS)) {
      var page = visit.open("/timeline");
      page.locator("main input[name=period]").first().fill("Feb or March 2022");
      page.locator("main input[name=period]").first().press("Enter");
      page.waitForURL("**/timeline?**");

      assertThat(page.locator("main").innerText()).contains("the cables were tested twice");
      assertThat(page.locator("main").innerText()).doesNotContain("The ropewalk closed");
    }
  }

  @Test
  void leadsFromWordsToTheEntryAndToItsSource(Browsing room) {
    try (var visit = room.visit(Look.WITHOUT_SCRIPTS)) {
      var page = visit.open("/search");
      page.locator("input[name=q]").first().fill("\"open in June\"");
      page.locator("input[name=q]").first().press("Enter");
      page.waitForURL("**/search?**");
      page.locator("main a[href^='/entries/']").first().click();
      page.waitForURL("**/entries/**");
      assertThat(page.locator("main").innerText()).contains("Northport Gazette");

      page.locator("main a[href*='/passages/'], main a[href^='/sources/']").first().click();
      page.waitForLoadState();

      assertThat(page.title()).isNotEmpty();
      assertThat(page.locator("h1").count()).isEqualTo(1);
    }
  }
}
