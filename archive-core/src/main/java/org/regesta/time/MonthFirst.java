package org.regesta.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which countries write the month before the day; no matter of language. */
final class MonthFirst {

  private static final String TABLE = "/time/month-first.tsv";

  private MonthFirst() {}

  /** Codes of ISO 3166-1, two letters. */
  static Set<String> countries() {
    try (var in = Objects.requireNonNull(MonthFirst.class.getResourceAsStream(TABLE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("reading table " + TABLE, e);
    }
  }
}
