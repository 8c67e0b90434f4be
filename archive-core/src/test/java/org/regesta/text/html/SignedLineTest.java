package org.regesta.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SignedLineTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/regesta/text/signed-lines.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      emptyValue = "")
  void readsWhoSignedAndNothingThatStandsBehind(String line, String names) {
    assertThat(String.join("; ", SignedLine.read(line))).isEqualTo(names == null ? "" : names);
  }
}
