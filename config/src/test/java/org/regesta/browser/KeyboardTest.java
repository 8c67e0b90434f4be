package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone is enough: everything is reached and used, and one sees where one is. */
@ExtendWith(InTheReadingRoom.class)
class KeyboardTest {

  @Test
  void reachesAndUsesEverythingInItsOrderAndShowsWhereItIs(Browsing room) {
    var faults = new ArrayList<String>();

    try (var visit = room.visit(Look.DESK)) {
      TabRound.stopPolling(visit.page());
      room.screens()
          .kinds()
          .forEach((name, path) -> {
            visit.status(fromTheTop(path));
            TabRound.faults(visit.page()).forEach(fault -> faults.add(name + ": " + fault));
          });
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void noticesWhatAKeyboardCannotReachOrUseAndFocusThatNobodySees(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      visit
          .page()
          .setContent(
              """
              <button id="first">one</button><button style="outline: none">two</button>
              <span tabindex="0" role="button">deaf</span>
              <a href="/x" tabindex="2">early</a>
              <button onfocus="document.getElementById('first').focus()">three</button><button>four</button>
              """);

      assertThat(TabRound.faults(visit.page()))
          .anySatisfy(fault -> assertThat(fault).contains("does not see", "two"))
          .anySatisfy(fault -> assertThat(fault).contains("does not reach", "four"))
          .anySatisfy(fault -> assertThat(fault).contains("does nothing", "deaf"))
          .anySatisfy(fault -> assertThat(fault).contains("out of order"))
          .noneSatisfy(fault -> assertThat(fault).contains("does not", "one</button>"));
    }
  }

  @Test
  void skipsToTheContentFirstOnEveryKindOfPage(Browsing room) {
    try (var visit = room.visit(Look.DESK)) {
      for (var path : room.screens().kinds().values()) {
        visit.status(fromTheTop(path));
        var page = visit.page();

        page.keyboard().press("Tab");
        assertThat(page.locator("*:focus").getAttribute("href")).as(path).isEqualTo("#content");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("() => document.activeElement.id")).as(path).isEqualTo("content");
      }
    }
  }

  /** Where an address names a place in the page, the Tab key begins there. */
  private static String fromTheTop(String path) {
    return path.replaceFirst("#.*", "");
  }
}
