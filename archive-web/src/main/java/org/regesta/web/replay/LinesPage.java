package org.regesta.web.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regesta.text.Passage;

/**
 * A text as mark-up: numbered lines, in parts where it is long.
 *
 * @param text the passages to be marked, where the text was read
 */
record LinesPage(List<String> lines, Optional<SourceText.Marked> text) {

  private static final int LINES_A_PART = 2000;

  /** Words of one line that belong to a passage. */
  private record Stretch(int number, Passage place, boolean chosen, boolean last) {

    /** Whether its passage ends here, where its number stands. */
    boolean endsAt(int place, String line) {
      return last && Math.min(line.length(), this.place.end()) == place;
    }
  }

  /**
   * @param part from 1; 0 for the one that holds the chosen passage
   * @param address of this text, to which the number of a part is added
   */
  String html(String name, int part, String address) {
    var stretches = stretches();
    int parts = (lines.size() + LINES_A_PART - 1) / LINES_A_PART;
    int shown = Math.clamp(part > 0 ? part : partOfChosen(stretches), 1, Math.max(1, parts));
    int first = (shown - 1) * LINES_A_PART;
    int last = Math.min(lines.size(), first + LINES_A_PART);
    var body =
        new StringBuilder(
            "<main>"
                + StillPage.heading(name)
                + "<ol class=\"lines\" start=\""
                + (first + 1)
                + "\">\n");
    var named = new HashSet<Integer>();
    for (int line = first + 1; line <= last; line++) {
      body.append("<li id=\"line").append(line).append("\">");
      line(body, lines.get(line - 1), stretches.getOrDefault(line, List.of()), named);
      body.append("</li>\n");
    }
    body.append("</ol>").append(others(shown, parts, address)).append("</main>");
    return StillPage.of(name, body.toString());
  }

  private static String others(int shown, int parts, String address) {
    var links = new StringBuilder();
    if (shown > 1) {
      links.append("<a href=\"%s?part=%d\">Lines before</a> ".formatted(address, shown - 1));
    }
    if (shown < parts) {
      links.append("<a href=\"%s?part=%d\">Lines after</a>".formatted(address, shown + 1));
    }
    return links.isEmpty() ? "" : "<nav aria-label=\"Parts\">" + links + "</nav>";
  }

  private static int partOfChosen(Map<Integer, List<Stretch>> stretches) {
    return stretches.entrySet().stream()
        .filter(line -> line.getValue().stream().anyMatch(Stretch::chosen))
        .mapToInt(line -> (line.getKey() - 1) / LINES_A_PART + 1)
        .min()
        .orElse(1);
  }

  private Map<Integer, List<Stretch>> stretches() {
    var byLine = new HashMap<Integer, List<Stretch>>();
    text.ifPresent(marked -> {
      for (var passage : marked.passages().all()) {
        boolean chosen = marked.passages().chosen().filter(passage::equals).isPresent();
        var places = Places.inText(passage, marked.read().anchors());
        for (var place : places) {
          var words = new Passage(place.begin(), place.end());
          boolean last = place.equals(places.getLast());
          byLine
              .computeIfAbsent(place.line(), _ -> new ArrayList<>())
              .add(new Stretch(passage.number(), words, chosen, last));
        }
      }
    });
    return byLine;
  }

  /** Marks that share words stand inside each other, in the order of their numbers. */
  private static void line(
      StringBuilder out, String line, List<Stretch> stretches, Set<Integer> named) {
    var cuts = new TreeSet<>(List.of(0, line.length()));
    for (var stretch : stretches) {
      cuts.add(Math.min(line.length(), stretch.place().begin()));
      cuts.add(Math.min(line.length(), stretch.place().end()));
    }
    int from = cuts.removeFirst();
    for (int to : cuts) {
      int at = from;
      var here = stretches.stream().filter(stretch -> stretch.place().contains(at)).toList();
      here.forEach(stretch -> out.append(opening(stretch, named, stretch.endsAt(to, line))));
      out.append(StillPage.escaped(line.substring(from, to)));
      out.append("</mark>".repeat(here.size()));
      from = to;
    }
  }

  private static String opening(Stretch stretch, Set<Integer> named, boolean ends) {
    var id = named.add(stretch.number()) ? " id=\"p" + stretch.number() + "\"" : "";
    var classes = (stretch.chosen() ? "regesta-chosen" : "") + (ends ? " regesta-end" : "");
    return "<mark%s data-regesta-p=\"%d\"%s>"
        .formatted(
            id, stretch.number(), classes.isEmpty() ? "" : " class=\"" + classes.strip() + "\"");
  }
}
