package org.regesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateLabelTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "date-words.csv", delimiter = '|', numLinesToSkip = 1)
  void saysADateInWordsAndDrawsWhatIsOpen(String edtf, String words, String shape) {
    assertThat(DateLabel.of(edtf)).isEqualTo(new DateLabel(words, shape, edtf));
  }
}
