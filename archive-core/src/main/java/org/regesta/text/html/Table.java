package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of what page makers write, by its name: cells parted by tabs, "#" before a remark. */
final class Table {

  private Table() {}

  static List<List<String>> rows(String name) {
    var table = Objects.requireNonNull(Table.class.getResourceAsStream("/text/" + name + ".tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.strip().split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the table " + name, e);
    }
  }
}
