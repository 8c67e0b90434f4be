package org.regesta.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /**
   * The order of a place.
   *
   * @param monthFirst codes of the countries whose figures put the month first
   */
  static NumericOrder of(Optional<Locale> locale, Set<String> monthFirst) {
    var country = locale.map(Locale::getCountry).orElse("");
    if (country.isEmpty()) {
      return UNTOLD;
    }
    return monthFirst.contains(country) ? MONTH_FIRST : DAY_FIRST;
  }
}
