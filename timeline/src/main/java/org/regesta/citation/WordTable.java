package org.regesta.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A table of words, each with its language and what it is. */
record WordTable(Set<Row> rows) {

  /**
   * A line of the table.
   *
   * @param language the primary subtag of BCP 47; "*" for any
   * @param word empty where the line is about the language itself
   */
  record Row(String language, String kind, String word) {}

  static WordTable read(String name) {
    var rows = new HashSet<Row>();
    try (var in =
            Objects.requireNonNull(
                WordTable.class.getResourceAsStream("/citation/" + name + ".tsv"), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var cells = line.split("\t", -1);
          rows.add(new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordTable(Set.copyOf(rows));
  }

  /** Whether a word is of a kind in a language. */
  boolean holds(String language, String kind, String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return rows.contains(new Row("*", kind, lower))
        || rows.contains(new Row(language, kind, lower));
  }
}
