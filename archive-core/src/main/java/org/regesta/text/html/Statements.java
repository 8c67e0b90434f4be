package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.regesta.text.Found;

/** What a page states for machines in its {@code meta} elements, by the names of our table. */
final class Statements {

  /** What is asked for. */
  enum About {
    TITLE,
    AUTHOR,
    PUBLISHER,
    PUBLISHED,
    MODIFIED
  }

  private final Map<About, List<String>> names;
  private final Map<String, Integer> weights;

  private Statements(Map<About, List<String>> names, Map<String, Integer> weights) {
    this.names = names;
    this.weights = weights;
  }

  static Statements load() {
    var names = new HashMap<About, List<String>>();
    var weights = new HashMap<String, Integer>();
    var table =
        Objects.requireNonNull(Statements.class.getResourceAsStream("/text/page-statements.tsv"));
    try (var rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var row = rows.readLine(); row != null; row = rows.readLine()) {
        if (!row.startsWith("#") && !row.isBlank()) {
          var cells = row.strip().split("\t", -1);
          var about = About.valueOf(cells[0].toUpperCase(Locale.ROOT));
          names.computeIfAbsent(about, a -> new ArrayList<>()).add(cells[1]);
          weights.put(cells[1], cells.length > 2 ? Integer.parseInt(cells[2]) : 0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the names of page statements", e);
    }
    return new Statements(Map.copyOf(names), Map.copyOf(weights));
  }

  /** All values, the strongest name first. */
  List<Found<String>> about(About what, Map<String, List<String>> meta) {
    var found = new ArrayList<Found<String>>();
    for (var name : names.getOrDefault(what, List.of())) {
      for (var value : meta.getOrDefault(name, List.of())) {
        found.add(new Found<>(value, "meta " + name));
      }
    }
    return found;
  }

  /** How much a statement that was found here weighs beside others, as the table has it. */
  int weight(Found<String> stated) {
    return weights.getOrDefault(stated.evidence().substring("meta ".length()), 0);
  }

  /** The meta elements of a page by name, lower case. */
  static Map<String, List<String>> meta(Document page) {
    var meta = new HashMap<String, List<String>>();
    for (var element : page.select("meta[content]")) {
      var value = element.attr("content").strip();
      if (!value.isEmpty()) {
        for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
          put(meta, element, attribute, value);
        }
      }
    }
    return meta;
  }

  private static void put(
      Map<String, List<String>> meta, Element element, String attribute, String value) {
    var name = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
    if (!name.isEmpty()) {
      meta.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }
}
