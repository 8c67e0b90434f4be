package org.regesta.cli;

import org.regesta.citation.DateWords;
import org.regesta.time.Edtf;

/** How a list shows dates. */
enum DateForm {
  /** "summer 1904". */
  WORDS {
    @Override
    String of(String date) {
      return Edtf.parse(date).map(DateWords::of).orElse(date);
    }
  },
  /** "1904-22". */
  EDTF {
    @Override
    String of(String date) {
      return date;
    }
  };

  /** What option chooses. */
  static DateForm of(boolean edtf) {
    return edtf ? EDTF : WORDS;
  }

  /**
   * A date of the archive as it is shown.
   *
   * @param date EDTF, or what stands in its place
   */
  abstract String of(String date);
}
