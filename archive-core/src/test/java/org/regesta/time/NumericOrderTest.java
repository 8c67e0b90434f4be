package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericOrderTest {

  @ParameterizedTest
  @CsvSource({"en-US,MONTH_FIRST", "en-GB,DAY_FIRST", "es-PR,MONTH_FIRST", "en,UNTOLD"})
  void tellsByTheTableWhetherTheMonthComesFirst(String tag, NumericOrder order) {
    var place = Optional.of(Locale.forLanguageTag(tag));

    var told = NumericOrder.of(place, MonthFirst.countries());

    assertThat(told).isEqualTo(order);
  }
}
