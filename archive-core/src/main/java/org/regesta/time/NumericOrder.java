package org.regesta.time;

import java.util.Locale;
import java.util.Optional;

/** Whether 3/4/2022 is 3 April or March 4. */
enum NumericOrder {
  DAY_FIRST("numeric date, day first"),
  MONTH_FIRST("numeric date, month first"),
  UNTOLD("numeric date, day first by custom");

  private final String rule;

  NumericOrder(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  /** Countries whose figures put the month first: CLDR. */
  static NumericOrder of(Optional<Locale> locale) {
    var country = locale.map(Locale::getCountry).orElse("");
    return switch (country) {
      case "US", "PH", "PR", "FM", "PW", "MH", "GU", "AS", "VI" -> MONTH_FIRST;
      case "" -> UNTOLD;
      default -> DAY_FIRST;
    };
  }
}
