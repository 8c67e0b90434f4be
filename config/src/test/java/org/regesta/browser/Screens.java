package org.regesta.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /** One source of each kind, by words that only it has. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "page", "open in June",
          "hostile page", "found no further damage",
          "page of tables", "until the last bale is back",
          "page of a WARC", "opened to traffic on Saturday",
          "PDF", "The repair was put off twice",
          "text", "I have been an engineer for thirty-one years");

  static Screens of(String address) {
    var paths = new LinkedHashMap<String, String>();
    paths.put("timeline", "/timeline");
    paths.put("timeline of the whole archive", "/timeline?period=all");
    paths.put("timeline of one year", "/timeline?period=2022");
    paths.put("timeline of one month", "/timeline?period=2022-03");
    paths.put("timeline of centuries", "/timeline?period=1800..1999");
    paths.put("timeline of a period that is none", "/timeline?period=whenever");
    paths.put("search", "/search");
    paths.put("search with hits", "/search?q=bridge");
    paths.put("search without hits", "/search?q=zeppelin");
    paths.put("search narrowed by a facet", "/search?q=bridge&kind=SAID&speaker=Ann+Mayhew");
    paths.put("search that is not understood", "/search?q=%22bridge");
    paths.put("entry", entry(address, "open in June"));
    SOURCES.forEach((name, words) -> putSource(paths, address, name, words));
    paths.put(
        "passage of an older reading",
        Objects.requireNonNull(paths.get("page")).replaceFirst("\\?.*|#.*", "")
            + "?text=000000000000");
    paths.put("sources", "/captures");
    paths.put("sources by publisher", "/captures?q=harbour&order=publisher");
    paths.put("sources that are not there", "/captures?q=zeppelin");
    paths.put("people", "/people");
    paths.put("person", link(page(address, "/people"), "main a[href^=/people/]"));
    paths.put("imports", "/imports");
    paths.put("import", "/imports/1");
    paths.put("new import", "/imports/new");
    paths.put("damaged source", link(page(address, "/imports/1"), "main a[href^=/captures/]"));
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

  private static String entry(String address, String words) {
    var sought = URLEncoder.encode('"' + words + '"', StandardCharsets.UTF_8);
    return link(page(address, "/search?q=" + sought), "main a[href^=/entries/]");
  }

  /** The passage in its original, and the other ways to look at the source. */
  private static void putSource(
      Map<String, String> paths, String address, String name, String words) {
    var passage = link(page(address, entry(address, words)), "main a[href*=/passages/]");
    paths.put(name, passage);
    for (var tab : page(address, passage).select("nav.tabs a")) {
      paths.put(name + ", " + tab.text(), tab.attr("href"));
    }
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
