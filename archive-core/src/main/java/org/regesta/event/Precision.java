package org.regesta.event;

import org.regesta.time.Dating;

/** How finely a dating places. */
enum Precision {
  DAY,
  MONTH,
  YEAR,
  NONE;

  static Precision of(Dating dating) {
    var edtf = dating.edtf().orElse("");
    if (edtf.matches("[\\[{]?-?\\d{4}-[01]\\d-\\d{2}.*")) {
      return DAY;
    }
    if (edtf.matches("[\\[{]?-?\\d{4}-\\d{2}.*")) {
      return MONTH;
    }
    return edtf.isEmpty() ? NONE : YEAR;
  }

  boolean isDay() {
    return this == DAY;
  }
}
