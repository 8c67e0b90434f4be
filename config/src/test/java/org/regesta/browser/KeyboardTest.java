package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone is enough: everything is reached, and one sees where one is. */
@ExtendWith(InTheReadingRoom.class)
class KeyboardTest {

  /** Numbers everything that a keyboard must reach; of a group of radio buttons, one. */
  private static final String NUMBER_ALL =
      """
      () => {
        const groups = new Set();
        const wanted = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex="0"], iframe')]
          .filter(e => e.checkVisibility({visibilityProperty: true}))
          .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0)
          .filter(e => e.type !== 'radio' || !groups.has(e.name) && groups.add(e.name));
        wanted.forEach((e, i) => e.dataset.seat = i);
        return wanted.map(e => e.outerHTML.slice(0, 100));
      }
      """;

  /** Milliseconds after which the focus has surely moved. */
  private static final int SETTLED_AFTER = 150;

  /** The number of what has the focus, and whether one can see that it has. */
  private static final String WHERE =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return {seat: -1, seen: true};
        const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1;
        const box = e.getBoundingClientRect();
        const shown = e.tagName === 'IFRAME' || box.width > 0 && box.height > 0 && box.bottom > 0
          && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
        const marked = drawn(getComputedStyle(e)) || e.tagName === 'IFRAME'
          || e.tagName === 'A' && e.closest('svg') && [...e.children].some(c => drawn(getComputedStyle(c)) || getComputedStyle(c).stroke !== 'none');
        return {seat: e.dataset.seat === undefined ? -2 : Number(e.dataset.seat), seen: Boolean(shown && marked),
          what: e.outerHTML.slice(0, 100)};
      }
      """;

  @Test
  void reachesEverythingAndShowsWhereItIs(Browsing room) {
    var faults = new ArrayList<String>();

    try (var visit = room.visit(Look.DESK)) {
      room.screens()
          .kinds()
          .forEach((name, path) -> {
            visit.status(path);
            faults(visit.page()).forEach(fault -> faults.add(name + ": " + fault));
          });
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void noticesWhatAKeyboardCannotReachAndFocusThatNobodySees(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      visit
          .page()
          .setContent(
              """
              <button id="first">one</button><button style="outline: none">two</button>
              <button onfocus="document.getElementById('first').focus()">three</button><button>four</button>
              """);

      assertThat(faults(visit.page()))
          .anySatisfy(fault -> assertThat(fault).contains("does not see", "two"))
          .anySatisfy(fault -> assertThat(fault).contains("does not reach", "four"))
          .noneSatisfy(fault -> assertThat(fault).contains("one</button>"));
    }
  }

  @Test
  void skipsToTheContentFirst(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      var page = visit.open("/timeline");

      page.keyboard().press("Tab");
      assertThat(page.locator("*:focus").getAttribute("href")).isEqualTo("#content");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");

      assertThat(page.evaluate("() => Boolean(document.activeElement.closest('main'))"))
          .isEqualTo(true);
    }
  }

  @Test
  void searchesAndOpensTheWordsWithoutAMouse(Browsing room) {
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
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int press = 0; press < 300; press++) {
      page.keyboard().press("Tab");
      var there = page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }

  /** Links of a capture in its frame, which come between ours. */
  private static int stopsInFrames(Page page) {
    page.waitForLoadState();
    return page.frames().stream()
        .filter(frame -> frame.parentFrame() != null)
        .mapToInt(frame ->
            frame
                .locator("a, button, input, select, textarea, summary, [tabindex], video, audio")
                .count())
        .sum();
  }

  /**
   * What the Tab key does not reach, or reaches unseen. A frame of another origin gets the focus a
   * moment after the key was pressed, and may miss its turn: what was missed is sought once more,
   * slowly.
   */
  private static List<String> faults(Page page) {
    var wanted = (List<?>) page.evaluate(NUMBER_ALL);
    var missing = new TreeSet<Integer>();
    for (int seat = 0; seat < wanted.size(); seat++) {
      missing.add(seat);
    }
    var faults = new LinkedHashSet<String>();
    int presses = wanted.size() + stopsInFrames(page) + 3;
    goRound(page, presses, 0, missing, faults);
    if (!missing.isEmpty()) {
      goRound(page, 2 * presses, SETTLED_AFTER, missing, faults);
    }
    missing.forEach(seat -> faults.add("the Tab key does not reach " + wanted.get(seat)));
    return List.copyOf(faults);
  }

  private static void goRound(
      Page page, int presses, int wait, Set<Integer> missing, Set<String> faults) {
    for (int press = 0; press < presses && !missing.isEmpty(); press++) {
      page.keyboard().press("Tab");
      if (wait > 0) {
        page.waitForTimeout(wait);
      }
      var where = (Map<?, ?>) page.evaluate(WHERE);
      if (Boolean.FALSE.equals(where.get("seen"))) {
        faults.add("one does not see the focus at " + where.get("what"));
      }
      if (where.get("seat") instanceof Number seat) {
        missing.remove(seat.intValue());
      }
    }
  }
}
