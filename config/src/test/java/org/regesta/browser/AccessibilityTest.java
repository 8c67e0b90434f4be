package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page can be read by everybody: axe-core finds nothing, and nothing stands out at the side.
 */
@ExtendWith(InTheReadingRoom.class)
class AccessibilityTest {

  @Test
  void breaksNoRuleOfAccessibility(Browsing room) {
    assertThat(room.survey().brokenRules()).isEmpty();
  }

  @Test
  void needsNoSidewaysScrollingOnAPhone(Browsing room) {
    assertThat(room.survey().tooWide()).isEmpty();
  }

  @Test
  void endsWithItsFoot(Browsing room) {
    assertThat(room.survey().runningOn()).isEmpty();
  }

  @Test
  void noticesAPageThatGoesOnBelowItsFoot(Browsing room) {
    try (var visit = room.visit(Look.PHONE)) {
      visit
          .page()
          .setContent(
              "<!doctype html><body style='margin: 0'><footer class='foot'>end</footer>"
                  + "<p style='position: absolute; top: 3000px'>lost</p>");

      assertThat(Survey.runsOn(visit.page())).isGreaterThan(2000);
    }
  }

  @Test
  void noticesAPageThatNotEverybodyCanRead(Browsing room) {
    try (var visit = room.visit(Look.PHONE)) {
      visit
          .page()
          .setContent(
              "<img src='data:,'><details><p style='color: #aaa; width: 400px'>pale</p></details>");

      assertThat(String.join("\n", Axe.brokenRules(visit.page())))
          .contains("image-alt", "color-contrast", "document-title");
      assertThat(Axe.brokenRulesOfColour(visit.page()))
          .singleElement()
          .satisfies(rule -> assertThat(rule).startsWith("color-contrast "));
      assertThat(String.join("\n", Survey.standsOut(visit.page()))).contains("pale");
    }
  }

  @Test
  void hasOneHeadingOfTheFirstRankAndATitleOfItsOwn(Browsing room) {
    assertThat(room.survey().headings().values()).containsOnly(1);
    assertThat(room.survey().titles().entrySet())
        .filteredOn(page -> room.screens().paths().containsKey(page.getKey()))
        .allMatch(page -> page.getValue().endsWith(" · Regesta"))
        .allMatch(page -> page.getValue().length() > 10);
  }

  @Test
  void looksAtMoreThanTheDoors(Browsing room) {
    assertThat(room.screens().everything()).hasSizeGreaterThan(60);
    assertThat(room.survey().titles().keySet()).isEqualTo(room.screens().everything().keySet());
  }
}
