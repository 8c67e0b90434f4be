package org.regesta.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;

/**
 * Stretches of days as one key of the index: "18993 18999", a side that is open as "*", several
 * readings with "|" between them.
 */
final class Span {

  private Span() {}

  static String key(List<Bounds> stretches) {
    return stretches.stream().map(Span::key).collect(Collectors.joining("|"));
  }

  static List<Bounds> stretches(String key) {
    return Arrays.stream(key.split("\\|", -1)).map(Span::bounds).toList();
  }

  private static String key(Bounds bounds) {
    return side(bounds.earliest()) + " " + side(bounds.latest());
  }

  private static Bounds bounds(String key) {
    int gap = key.indexOf(' ');
    return new Bounds(day(key.substring(0, gap)), day(key.substring(gap + 1)));
  }

  private static String side(@Nullable LocalDate day) {
    return day == null ? "*" : Long.toString(day.toEpochDay());
  }

  private static @Nullable LocalDate day(String side) {
    return side.equals("*") ? null : LocalDate.ofEpochDay(Long.parseLong(side));
  }
}
