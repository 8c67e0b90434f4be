package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NotADateTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "not-dates.csv", numLinesToSkip = 1)
  void findsNoDateInWordsThatOnlyLookLikeOne(String sentence) {
    var tagged = Tagged.of(sentence, "2023-06-23");

    assertThat(tagged.words()).isEmpty();
  }
}
