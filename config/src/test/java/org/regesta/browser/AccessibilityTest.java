package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every page can be read by everybody: axe-core finds nothing, and nothing stands out at the side.
 */
@ExtendWith(InTheReadingRoom.class)
class AccessibilityTest {

  /** What reaches beyond the window, if the window scrolls sideways: the innermost of it. */
  private static final String STANDS_OUT =
      """
      () => document.documentElement.scrollWidth <= window.innerWidth ? '' :
        document.documentElement.scrollWidth + ' pixels: ' + [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
          .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > window.innerWidth + 0.5))
          .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ')
      """;

  @ParameterizedTest
  @FieldSource("org.regesta.browser.Look#ALL")
  void breaksNoRuleOfAccessibility(Look look, Browsing room) {
    var violations = new ArrayList<String>();

    try (var visit = room.visit(look)) {
      room.screens()
          .paths()
          .forEach((name, path) -> {
            visit.status(path);
            violations(visit.page()).forEach(violation -> violations.add(name + ": " + violation));
          });
    }

    assertThat(violations).isEmpty();
  }

  @Test
  void noticesAPageThatNotEverybodyCanRead(Browsing room) {
    try (var visit = room.visit(Look.PHONE)) {
      visit.page().setContent("<img src='data:,'><p style='color: #aaa; width: 400px'>pale</p>");

      assertThat(String.join("\n", violations(visit.page())))
          .contains("image-alt", "color-contrast", "document-title");
      assertThat(String.valueOf(visit.page().evaluate(STANDS_OUT))).contains("pale");
    }
  }

  @Test
  void needsNoSidewaysScrollingOnAPhone(Browsing room) {
    var tooWide = new ArrayList<String>();

    try (var visit = room.visit(Look.PHONE)) {
      room.screens()
          .paths()
          .forEach((name, path) -> {
            visit.status(path);
            var standsOut = String.valueOf(visit.page().evaluate(STANDS_OUT));
            if (!standsOut.isEmpty()) {
              tooWide.add(name + ": " + standsOut);
            }
          });
    }

    assertThat(tooWide).isEmpty();
  }

  @Test
  void hasOneHeadingOfTheFirstRankAndATitleOfItsOwn(Browsing room) {
    var titles = new ArrayList<String>();

    try (var visit = room.visit(Look.DESK)) {
      room.screens()
          .paths()
          .forEach((name, path) -> {
            visit.status(path);
            assertThat(visit.page().locator("h1").count()).as(name).isEqualTo(1);
            titles.add(visit.page().title());
          });
    }

    assertThat(titles).allMatch(title -> title.endsWith(" · Regesta") && title.length() > 10);
  }

  /** The frame of a capture is not ours: whoever wrote it answers for it. */
  private static List<String> violations(Page page) {
    var results = new AxeBuilder(page).setLegacyMode(true).exclude("iframe").analyze();
    return results.getViolations().stream().map(AccessibilityTest::words).toList();
  }

  private static String words(Rule rule) {
    var where =
        rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    return rule.getId() + " (" + rule.getHelp() + ") at " + where;
  }
}
