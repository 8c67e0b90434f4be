package org.regesta.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“half-way, it broke” | :~:text=%E2%80%9Chalf%2Dway%2C%20it%20broke%E2%80%9D",
        "a & b                | :~:text=a%20%26%20b",
        "a b c d e f g h i j k l m n | :~:text=a%20b%20c%20d,k%20l%20m%20n",
        "''                   | ''",
      })
  void namesTheWordsAsTheDirectiveWants(String words, String directive) {
    assertThat(TextFragment.of(words)).isEqualTo(directive);
  }
}
