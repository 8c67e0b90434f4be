package org.regesta.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A round through everything on a page that can be reached or used, by the Tab key; each thing that
 * can be pressed is pressed.
 */
final class TabRound {

  /** Numbers everything that a keyboard must reach; of a group of radio buttons, one. */
  private static final String NUMBER_ALL =
      """
      () => {
        const groups = new Set();
        const turn = e => e.checked || ![...document.getElementsByName(e.name)].some(one => one.checked);
        document.querySelectorAll('details').forEach(e => e.open = true);
        const wanted = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex="0"], iframe')]
          .filter(e => e.checkVisibility({visibilityProperty: true}))
          .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0)
          .filter(e => e.type !== 'radio' || turn(e) && !groups.has(e.name) && groups.add(e.name));
        wanted.forEach((e, i) => e.dataset.seat = i);
        window.pressed = null;
        document.addEventListener('click', e => {
          const on = e.target.closest('[data-seat]');
          window.pressed = on ? Number(on.dataset.seat) : -1;
          e.preventDefault();
        }, true);
        document.addEventListener('submit', e => e.preventDefault(), true);
        return wanted.map(e => e.outerHTML.slice(0, 100));
      }
      """;

  /** Milliseconds after which the focus has surely moved. */
  private static final int SETTLED_AFTER = 150;

  /** The number of what has the focus, whether one can see that it has, and what presses it. */
  private static final String WHERE =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return {seat: -1, seen: true, key: ''};
        const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1;
        const box = e.getBoundingClientRect();
        const shown = e.tagName === 'IFRAME' || box.width > 0 && box.height > 0 && box.bottom > 0
          && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
        const marked = drawn(getComputedStyle(e)) || e.tagName === 'IFRAME'
          || e.tagName === 'A' && e.closest('svg') && [...e.children].some(c => drawn(getComputedStyle(c)) || getComputedStyle(c).stroke !== 'none');
        const key = ['checkbox', 'radio'].includes(e.type) ? ' '
          : e.matches('a[href], button, summary, [role=button], [role=link], input[type=file]') ? 'Enter' : '';
        return {seat: e.dataset.seat === undefined ? -2 : Number(e.dataset.seat), seen: Boolean(shown && marked),
          key: key, what: e.outerHTML.slice(0, 100)};
      }
      """;

  private static final String TAKE_WHAT_WAS_PRESSED =
      "() => { const at = window.pressed; window.pressed = null; return at; }";

  private final Page page;
  private final List<?> wanted;
  private final Set<Integer> missing = new TreeSet<>();
  private final Set<String> faults = new LinkedHashSet<>();
  private int before = -1;

  private TabRound(Page page) {
    this.page = page;
    this.wanted = (List<?>) page.evaluate(NUMBER_ALL);
    for (int seat = 0; seat < wanted.size(); seat++) {
      missing.add(seat);
    }
  }

  /** What is renewed under way cannot be counted. */
  static void stopPolling(Page page) {
    page.route(
        address -> true,
        route -> {
          if (route.request().headers().containsKey("hx-request")) {
            route.abort();
          } else {
            route.resume();
          }
        });
  }

  /**
   * What the Tab key does not reach, or reaches unseen or out of order, and what does nothing when
   * it is pressed. A frame of another origin gets the focus a moment after the key was pressed, and
   * may miss its turn: what was missed is sought once more, slowly.
   */
  static List<String> faults(Page page) {
    var round = new TabRound(page);
    int presses = round.wanted.size() + stopsInFrames(page) + 3;
    round.go(presses, 0);
    if (!round.missing.isEmpty()) {
      round.before = Integer.MAX_VALUE;
      round.go(2 * presses, SETTLED_AFTER);
    }
    round.missing.forEach(
        seat -> round.faults.add("the Tab key does not reach " + round.wanted.get(seat)));
    return List.copyOf(round.faults);
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

  private void go(int presses, int wait) {
    for (int press = 0; press < presses && !missing.isEmpty(); press++) {
      page.keyboard().press("Tab");
      if (wait > 0) {
        page.waitForTimeout(wait);
      }
      var where = (Map<?, ?>) page.evaluate(WHERE);
      if (Boolean.FALSE.equals(where.get("seen"))) {
        faults.add("one does not see the focus at " + where.get("what"));
      }
      if (where.get("seat") instanceof Number seat && missing.remove(seat.intValue())) {
        keepsOrder(seat.intValue());
        isUsed(seat.intValue(), String.valueOf(where.get("key")));
      }
    }
  }

  /** In the order of the page, which is that of its words. */
  private void keepsOrder(int seat) {
    if (seat < before && before != Integer.MAX_VALUE) {
      faults.add("the Tab key comes out of order to " + wanted.get(seat));
    }
    before = before == Integer.MAX_VALUE ? before : seat;
  }

  /** Behind a frame of another origin a key may still go into it, a moment after the focus left. */
  private void isUsed(int seat, String key) {
    if (key.isEmpty() || press(seat, key)) {
      return;
    }
    page.waitForTimeout(SETTLED_AFTER);
    if (!press(seat, key)) {
      faults.add("the key '%s' does nothing at %s".formatted(key, wanted.get(seat)));
    }
  }

  private boolean press(int seat, String key) {
    page.keyboard().press(key);
    return Integer.valueOf(seat).equals(page.evaluate(TAKE_WHAT_WAS_PRESSED));
  }
}
