package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.text.reading.AroundTexts;

/** Running heads, feet and page numbers: what stands at the edge of page after page. */
final class RunningHeads {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[-–—|\\s]*"
              + AroundTexts.anyOf("page-numbers", "page")
              + "?\\s*\\d{1,4}(?:\\s*(?:/|"
              + AroundTexts.anyOf("page-numbers", "of")
              + ")\\s*\\d{1,4})?[-–—|\\s]*|[ivxlc]{1,6})",
          Pattern.CASE_INSENSITIVE);
  private static final int EDGE_LINES = 3;

  private RunningHeads() {}

  /** The words of each page without them. */
  static List<List<Word>> without(List<List<Word>> pages) {
    var seen = new HashMap<String, Integer>();
    for (var page : pages) {
      var keys = new HashSet<String>();
      edges(page).forEach(line -> keys.add(key(line)));
      keys.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    return pages.stream().map(page -> without(page, seen, pages.size())).toList();
  }

  private static List<Word> without(List<Word> page, Map<String, Integer> seen, int pages) {
    Set<Word> out = new HashSet<>();
    for (var line : edges(page)) {
      int times = seen.getOrDefault(key(line), 0);
      boolean repeated = times > 1 && times * 3 >= pages;
      boolean number = NUMBER.matcher(line.text()).matches() && isOutermost(line, page);
      if (repeated || number) {
        out.addAll(line.words());
      }
    }
    return page.stream().filter(word -> !out.contains(word)).toList();
  }

  private static List<Line> edges(List<Word> page) {
    var lines = Line.of(page);
    if (lines.size() <= 2 * EDGE_LINES) {
      return lines;
    }
    var edges = new ArrayList<>(lines.subList(0, EDGE_LINES));
    edges.addAll(lines.subList(lines.size() - EDGE_LINES, lines.size()));
    return edges;
  }

  private static boolean isOutermost(Line line, List<Word> page) {
    return page.stream().allMatch(word -> word.baseline() >= line.baseline() - 1)
        || page.stream().allMatch(word -> word.baseline() <= line.baseline() + 1);
  }

  /** Alike but for the page number, and at the same height. */
  private static String key(Line line) {
    return Math.round(line.baseline() / 4) + " " + line.text().replaceAll("\\d+", "#");
  }
}
