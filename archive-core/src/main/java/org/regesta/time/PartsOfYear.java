package org.regesta.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of EDTF's parts of a year, by their codes: 21–24 seasons (northern), 25–28 seasons of
 * the northern half, 29–32 of the southern, 33–36 quarters, 37–39 thirds, 40–41 halves.
 */
final class PartsOfYear {

  private PartsOfYear() {}

  static Bounds bounds(int year, int code) {
    return switch (code) {
      case 21, 25 -> months(year, 3, 5);
      case 22, 26 -> months(year, 6, 8);
      case 23, 27 -> months(year, 9, 11);
      // "winter 2022" may be the one that begins or the one that ends in 2022
      case 24, 28 -> new Bounds(LocalDate.of(year, 1, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
      case 29 -> months(year, 9, 11);
      case 30 -> new Bounds(LocalDate.of(year, 1, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
      case 31 -> months(year, 3, 5);
      case 32 -> months(year, 6, 8);
      case 33, 34, 35, 36 -> months(year, (code - 33) * 3 + 1, (code - 33) * 3 + 3);
      case 37, 38, 39 -> months(year, (code - 37) * 4 + 1, (code - 37) * 4 + 4);
      case 40, 41 -> months(year, (code - 40) * 6 + 1, (code - 40) * 6 + 6);
      default -> throw new IllegalArgumentException("no part of a year: " + code);
    };
  }

  private static Bounds months(int year, int from, int to) {
    return new Bounds(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }
}
