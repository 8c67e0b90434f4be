package org.regesta.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk through all pages: each is opened once and looked at in both widths and both colour
 * schemes. Every line that was found begins with the name of its page.
 *
 * @param brokenRules of axe-core; in the dark scheme, of its rules on colours
 * @param tooWide what stands out at the side of a telephone
 * @param runningOn pages that can be scrolled on below their foot, where nothing is
 * @param headings the number of headings of the first rank, by page
 * @param titles by page
 * @param asked every address that was asked for
 * @param complaints what the browser complained of: broken policies, scripts that failed, parts
 *     that are missing
 */
record Survey(
    List<String> brokenRules,
    List<String> tooWide,
    List<String> runningOn,
    Map<String, Integer> headings,
    Map<String, String> titles,
    List<String> asked,
    List<String> complaints) {

  /** What reaches beyond the window, if the window scrolls sideways: the innermost of it. */
  private static final String STANDS_OUT =
      """
      () => document.documentElement.scrollWidth <= window.innerWidth ? '' :
        document.documentElement.scrollWidth + ' pixels: ' + [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
          .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > window.innerWidth + 0.5))
          .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ')
      """;

  /** How many pixels a page is longer than down to its foot; a page in a frame has none. */
  private static final String RUNS_ON =
      """
      () => {
        const foot = document.querySelector('footer.foot');
        const end = document.documentElement.scrollHeight;
        return foot ? Math.floor(end - foot.getBoundingClientRect().bottom - window.scrollY) : 0;
      }
      """;

  static Survey of(Browsing room) {
    var survey =
        new Survey(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>());
    try (var visit = room.visit(Look.DESK)) {
      letScriptsAskQuestions(visit.page(), room.screens());
      room.screens().everything().forEach((name, path) -> survey.look(visit, name, path));
      survey.asked.addAll(visit.asked());
    }
    return survey;
  }

  /**
   * In a page of the second origin no script may run, not even that of axe-core. What such a page
   * may do is seen where it stands in its frame; alone it is looked at without its policy.
   */
  private static void letScriptsAskQuestions(Page page, Screens screens) {
    screens
        .frames()
        .values()
        .forEach(address ->
            page.route(
                address::equals,
                route -> {
                  if (route.request().frame().parentFrame() != null) {
                    route.resume();
                    return;
                  }
                  var answer = route.fetch();
                  var headers = new HashMap<>(answer.headers());
                  headers.remove("content-security-policy");
                  route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
                }));
  }

  private void look(Visit visit, String name, String path) {
    var page = visit.page();
    page.setViewportSize(Look.DESK.width(), 900);
    visit.status(path);
    settle(page);
    headings.put(name, page.locator("h1").count());
    titles.put(name, page.title());
    for (var look : Look.ALL) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.colours()));
      page.setViewportSize(look.width(), 900);
      var where = "%s (%s, %d pixels): ".formatted(name, look.colours(), look.width());
      broken(page, look).forEach(rule -> brokenRules.add(where + rule));
      if (runsOn(page) > 0) {
        runningOn.add(where + runsOn(page) + " pixels");
      }
      if (look.equals(Look.PHONE)) {
        standsOut(page).forEach(out -> tooWide.add(where + out));
      }
    }
    visit.complaints().forEach(complaint -> complaints.add(name + ": " + complaint));
  }

  private static List<String> broken(Page page, Look look) {
    return look.colours() == ColorScheme.DARK
        ? Axe.brokenRulesOfColour(page)
        : Axe.brokenRules(page);
  }

  /** A page of a PDF is drawn twice: as a picture, and then, where it is in sight, by PDF.js. */
  private static void settle(Page page) {
    for (var frame : page.frames()) {
      frame.waitForLoadState();
      if (frame.locator("main[data-bytes]:not([data-bytes=''])").count() > 0) {
        if (frame.parentFrame() != null) {
          frame.frameElement().scrollIntoViewIfNeeded();
        }
        frame.waitForSelector("main[data-drawn]");
      }
    }
  }

  static int runsOn(Page page) {
    return ((Number) page.evaluate(RUNS_ON)).intValue();
  }

  static List<String> standsOut(Page page) {
    var out = String.valueOf(page.evaluate(STANDS_OUT));
    return out.isEmpty() ? List.of() : List.of(out);
  }
}
