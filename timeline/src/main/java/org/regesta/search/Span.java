package org.regesta.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;

/** Bounds as one key of the index: "18993 18999", a side that is open as "*". */
final class Span {

  private Span() {}

  static String key(Bounds bounds) {
    return side(bounds.earliest()) + " " + side(bounds.latest());
  }

  static Bounds bounds(String key) {
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
