package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What page makers call the parts of a page.
 *
 * @param furniture names of what stands beside an article
 * @param body names of what holds its running text
 */
record PageParts(List<String> furniture, List<String> body) {

  static PageParts load() {
    var furniture = new ArrayList<String>();
    var body = new ArrayList<String>();
    var table = Objects.requireNonNull(PageParts.class.getResourceAsStream("/text/page-parts.tsv"));
    try (var rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var row = rows.readLine(); row != null; row = rows.readLine()) {
        if (!row.startsWith("#") && !row.isBlank()) {
          var cells = row.strip().split("\t", 2);
          (cells[0].equals("body") ? body : furniture).add(cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the names of page parts", e);
    }
    return new PageParts(Names.wanted(furniture), Names.wanted(body));
  }

  boolean isFurniture(String names) {
    return Names.anyIn(names, furniture);
  }

  boolean isBody(String names) {
    return Names.anyIn(names, body);
  }
}
