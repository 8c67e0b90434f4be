package org.regesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuotedTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quoted.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\0')
  void hasSingleMarksWithinDoubleOnes(String words, String quoted) {
    assertThat(Quoted.of(words)).isEqualTo(quoted);
  }
}
