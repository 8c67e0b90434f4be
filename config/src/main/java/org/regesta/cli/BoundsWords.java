package org.regesta.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.DateWords;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;

/** The first and last day of a date, in words. */
final class BoundsWords {

  private BoundsWords() {}

  /** "earliest 1 January 1984, latest open". */
  static String of(Bounds bounds) {
    return "earliest %s, latest %s".formatted(side(bounds.earliest()), side(bounds.latest()));
  }

  private static String side(@Nullable LocalDate day) {
    return day == null ? "open" : DateWords.of(new Edtf.Day(EdtfDate.of(day)));
  }
}
