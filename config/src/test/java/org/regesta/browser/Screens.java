package org.regesta.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every kind of page, by a name for messages. Pages of single entries and sources are found by
 * their links, as a reader finds them.
 *
 * @param paths below the address of the reading room
 */
record Screens(Map<String, String> paths) {

  /** The same page with other numbers: one of each, a short one, is enough where a test is slow. */
  private static final Set<String> VARIANTS =
      Set.of("timeline", "timeline of one year", "timeline of centuries", "search without hits");

  static Screens of(String address) {
    var paths = new LinkedHashMap<String, String>();
    paths.put("timeline", "/timeline");
    paths.put("timeline of one year", "/timeline?period=2022");
    paths.put("timeline of one month", "/timeline?period=2022-03");
    paths.put("timeline of centuries", "/timeline?period=1800..1999");
    paths.put("timeline of a period that is none", "/timeline?period=whenever");
    paths.put("search", "/search");
    paths.put("search with hits", "/search?q=bridge");
    paths.put("search without hits", "/search?q=zeppelin");
    paths.put("search that is not understood", "/search?q=%22bridge");
    var hits = page(address, "/search?q=%22open+in+June%22");
    paths.put("entry", link(hits, "a[href^=/entries/]"));
    paths.put("people", "/people");
    paths.put("person", link(page(address, "/people"), "main a[href^=/people/]"));
    paths.put("nothing here", "/entries/00000000000000000000000000");
    return new Screens(paths);
  }

  /** The path of the page of that name. */
  String path(String name) {
    return Objects.requireNonNull(paths.get(name), name);
  }

  /** One page of each kind. */
  Map<String, String> kinds() {
    var kinds = new LinkedHashMap<>(paths);
    kinds.keySet().removeAll(VARIANTS);
    return kinds;
  }

  private static String link(Document page, String selector) {
    var found = page.selectFirst(selector);
    if (found == null) {
      throw new AssertionError("no " + selector + " on " + page.location());
    }
    return found.attr("href");
  }

  private static Document page(String address, String path) {
    try {
      return Jsoup.connect(address + path).get();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
