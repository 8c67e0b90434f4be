package org.regesta.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** Finds the pages of a reading room. */
record ScreenFinder(String address) {

  /** Milliseconds: a busy machine may take its time. */
  private static final int PATIENCE = 120_000;

  private static final String NOBODY = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

  /** One source of each kind, by words that only it has. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "page", "open in June",
          "hostile page", "found no further damage",
          "page of tables", "until the last bale is back",
          "page of a WARC", "opened to traffic on Saturday",
          "PDF", "The repair was put off twice",
          "text", "I have been an engineer for thirty-one years");

  void putLists(Map<String, String> paths) {
    paths.put("timeline", "/timeline");
    paths.put("timeline of the whole archive", "/timeline?period=all");
    paths.put("timeline of one year", "/timeline?period=2022");
    paths.put("timeline of one month", "/timeline?period=2022-03");
    paths.put("timeline of centuries", "/timeline?period=1800..1999");
    paths.put("timeline of a period that is none", "/timeline?period=whenever");
    paths.put("timeline of a period without entries", "/timeline?period=1500");
    paths.put("timeline by the clock of publication", "/timeline?time=published&period=2023-04");
    paths.put("search", "/search");
    paths.put("search with hits", "/search?q=bridge");
    paths.put("search without hits", "/search?q=zeppelin");
    paths.put("search narrowed by a facet", "/search?q=bridge&kind=SAID&speaker=Ann+Mayhew");
    paths.put("search that is not understood", "/search?q=%22bridge");
    paths.put("entry", quoted("not a day before it is safe"));
    paths.put("entry in a view", quoted("not a day before it is safe") + "?q=bridge");
    paths.put("entry on which sources differ", entry("The inquiry heard its first witness"));
    paths.put("entry that departed", "/entries/" + Stage.DEPARTED_ENTRY);
  }

  /** The passage in its original, and the other ways to look at the source. */
  void putSources(Map<String, String> paths) {
    SOURCES.forEach((name, words) -> putSource(paths, name, words));
    var page = Objects.requireNonNull(paths.get("page"));
    var source = page.replaceFirst("/passages.*", "");
    paths.put("source", source);
    paths.put(
        "passage of an older reading", page.replaceFirst("\\?.*|#.*", "") + "?text=000000000000");
    paths.put("statement", statement(source));
    paths.put("statement of an older reading", statement(source) + "?text=000000000000");
    paths.put("statement that is gone", source + "/statements/0-1");
    paths.put("passage beyond the text", source + "/passages/0-999999999");
    paths.put("passage of no words", source + "/passages/7-7");
  }

  void putPeople(Map<String, String> paths) {
    paths.put("sources", "/captures");
    paths.put("sources by publisher", "/captures?q=harbour&order=publisher");
    paths.put("sources that are not there", "/captures?q=zeppelin");
    paths.put("people", "/people");
    paths.put("people of a name that nobody has", "/people?q=zeppelin");
    paths.put("person", link(page("/people"), "main a[href^=/people/]"));
    paths.put("person that departed", "/people/" + Stage.DEPARTED_PERSON);
  }

  void putImports(Map<String, String> paths) {
    paths.put("imports", "/imports");
    paths.put("import", "/imports/1");
    paths.put("new import", "/imports/new");
    paths.put("damaged source", link(page("/imports/1"), "main a[href^=/captures/]"));
  }

  void putRefusals(Map<String, String> paths) {
    paths.put("nothing at this address", "/nothing");
    paths.put("no such entry", "/entries/" + NOBODY);
    paths.put("no such source", "/captures/" + NOBODY);
    paths.put("no such person", "/people/" + NOBODY);
    paths.put("no such import", "/imports/999999999");
    paths.put("a question that is not understood", "/timeline?kind=WRONG");
    paths.put("a page that is no number", "/imports?page=x");
    paths.put("a form that is not ours", Visit.FORGED + "/imports");
  }

  /** Pages of ours in frames, in a window of their own. */
  Map<String, String> frames(Map<String, String> paths, String replay) {
    var frames = new LinkedHashMap<String, String>();
    frames.put("page of the PDF alone", frame(paths, "PDF"));
    frames.put("lines of the text alone", frame(paths, "text"));
    frames.put(
        "what a page links to and nobody captured",
        frame(paths, "page").replaceFirst("/page.*", "/link?u=https://elsewhere.example/"));
    frames.put("an original of former times", replay + "/replay/" + "0".repeat(32) + "/" + NOBODY);
    frames.put("nothing of the second origin", replay + "/timeline");
    return frames;
  }

  private String frame(Map<String, String> paths, String name) {
    return page(Objects.requireNonNull(paths.get(name), name))
        .select("iframe.original-frame")
        .attr("src")
        .replaceFirst("#.*", "");
  }

  private String entry(String words) {
    var sought = URLEncoder.encode('"' + words + '"', StandardCharsets.UTF_8);
    return link(page("/search?q=" + sought), "main a[href^=/entries/]").replaceFirst("\\?.*", "");
  }

  private String quoted(String words) {
    var sought = URLEncoder.encode('"' + words + '"', StandardCharsets.UTF_8);
    var found = link(page("/search?kind=said&q=" + sought), "main a[href^=/entries/]");
    return found.replaceFirst("\\?.*", "");
  }

  private void putSource(Map<String, String> paths, String name, String words) {
    var passage = link(page(entry(words)), "main a[href*=/passages/]");
    paths.put(name, passage);
    for (var tab : page(passage).select("nav.tabs a:not([aria-current])")) {
      paths.put(name + ", " + tab.text(), tab.attr("href"));
    }
  }

  /** The first statement of a source, from its first word to its last. */
  private String statement(String source) {
    var spans =
        JsonMapper.shared().readTree(text("/api" + source + "/statements")).path(0).path("spans");
    return "%s/statements/%d-%d"
        .formatted(
            source,
            spans.path(0).path(0).intValue(),
            spans.path(spans.size() - 1).path(1).intValue());
  }

  private static String link(Document page, String selector) {
    var found = page.selectFirst(selector);
    if (found == null) {
      throw new AssertionError("no " + selector + " on " + page.location());
    }
    return found.attr("href");
  }

  private String text(String path) {
    try {
      return Jsoup.connect(address + path)
          .timeout(PATIENCE)
          .ignoreContentType(true)
          .execute()
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private Document page(String path) {
    try {
      return Jsoup.connect(address + path).timeout(PATIENCE).get();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
