package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What page makers call the parts of a page.
 *
 * @param furniture names of what stands beside an article
 * @param talk names of what readers wrote below it
 * @param body names of what holds its running text
 */
record PageParts(Set<String> furniture, Set<String> talk, Set<String> body) {

  /** "has-sidebar" says of the whole page what it has beside its content. */
  private static final Pattern OTHER_PART =
      Pattern.compile(" (?:has|with|w|no|without|is|not) [a-z]+(?= )");

  static PageParts load() {
    var rows = new HashMap<String, List<String>>();
    var table = Objects.requireNonNull(PageParts.class.getResourceAsStream("/text/page-parts.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          var cells = line.strip().split("\t", 2);
          rows.computeIfAbsent(cells[0], part -> new ArrayList<>()).add(cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the names of page parts", e);
    }
    return new PageParts(of("furniture", rows), of("talk", rows), of("body", rows));
  }

  private static Set<String> of(String part, Map<String, List<String>> rows) {
    return Set.copyOf(rows.getOrDefault(part, List.of()));
  }

  boolean isFurniture(String names) {
    return Names.anyIn(own(names), furniture);
  }

  boolean isTalk(String names) {
    return Names.anyIn(own(names), talk);
  }

  private static String own(String names) {
    return names.length() < 3 ? names : OTHER_PART.matcher(names).replaceAll("");
  }

  boolean isBody(String names) {
    return Names.anyIn(names, body);
  }
}
