package org.regesta.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;

/**
 * The days of an entry as one key of the index, by which entries are counted. One stretch is a
 * number, which the index counts many times faster: its two days of 32 bits each. What that cannot
 * hold is text, "18993 18999|19100 *": several readings, and days some five million years away.
 */
final class Span {

  /** An open side. */
  private static final int OPEN_BEFORE = Integer.MIN_VALUE;

  private static final int OPEN_AFTER = Integer.MAX_VALUE;

  private static final long DAY_BITS = 0xFFFF_FFFFL;

  private Span() {}

  /** One stretch as a number; empty where it cannot be. */
  static Optional<Long> number(List<Bounds> stretches) {
    if (stretches.size() != 1 || !fits(stretches.getFirst())) {
      return Optional.empty();
    }
    var days = stretches.getFirst();
    long first = side(days.earliest(), OPEN_BEFORE);
    long last = side(days.latest(), OPEN_AFTER);
    return Optional.of((first << Integer.SIZE) | (last & DAY_BITS));
  }

  private static boolean fits(Bounds days) {
    return fits(days.earliest()) && fits(days.latest());
  }

  private static boolean fits(@Nullable LocalDate day) {
    return day == null || Math.abs(day.toEpochDay()) < OPEN_AFTER;
  }

  private static long side(@Nullable LocalDate day, int open) {
    return day == null ? open : day.toEpochDay();
  }

  /** The stretch of a number. */
  static Bounds bounds(long number) {
    int first = (int) (number >> Integer.SIZE);
    int last = (int) number;
    return new Bounds(
        first == OPEN_BEFORE ? null : LocalDate.ofEpochDay(first),
        last == OPEN_AFTER ? null : LocalDate.ofEpochDay(last));
  }

  /** Stretches as text. */
  static String text(List<Bounds> stretches) {
    return stretches.stream().map(Span::text).collect(Collectors.joining("|"));
  }

  /** The stretches of a text. */
  static List<Bounds> stretches(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(Span::bounds).toList();
  }

  private static String text(Bounds bounds) {
    return side(bounds.earliest()) + " " + side(bounds.latest());
  }

  private static Bounds bounds(String text) {
    int gap = text.indexOf(' ');
    return new Bounds(day(text.substring(0, gap)), day(text.substring(gap + 1)));
  }

  private static String side(@Nullable LocalDate day) {
    return day == null ? "*" : Long.toString(day.toEpochDay());
  }

  private static @Nullable LocalDate day(String side) {
    return side.equals("*") ? null : LocalDate.ofEpochDay(Long.parseLong(side));
  }
}
