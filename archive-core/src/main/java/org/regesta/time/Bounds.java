package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a dating allows: proleptic Gregorian, both inclusive, null for an open side.
 *
 * @param earliest the first day that can be meant
 * @param latest the last day that can be meant
 */
public record Bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /** Nothing is known. */
  public static final Bounds OPEN = new Bounds(null, null);

  public Bounds {
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException("reversed bounds: " + earliest + " to " + latest);
    }
  }

  public static Bounds day(LocalDate day) {
    return new Bounds(day, day);
  }
}
