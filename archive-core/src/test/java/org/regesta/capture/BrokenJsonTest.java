package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenJsonTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "{\"title\": [\"a\"        | not JSON: it ends too early, a bracket or a quotation mark is not closed",
        "{\"title\": \"a           | not JSON: it ends too early, a bracket or a quotation mark is not closed",
        "{title: 1}                | not JSON at line 1, column 2",
        "{\"url\":1,\"url\":2}     | not JSON at line 1, column 15: a field stands there twice",
        "{} {}                     | not one JSON value at line 1, column 4: something stands behind its end",
        "{\"title\": tru}          | not JSON at line 1, column 11"
      })
  void isSaidInTheWordsOfWhoWroteIt(String json, String expected) {
    assertThatThrownBy(() -> SidecarJson.declared("sidecar a.json", json))
        .isInstanceOfSatisfying(
            BrokenSidecar.class,
            broken -> assertThat(broken.reason()).isEqualTo("sidecar a.json is " + expected));
  }

  @ParameterizedTest
  @CsvSource({"{", "{} {}", "{a}", "[1"})
  void saysNothingOfOurOwnProgram(String json) {
    assertThatThrownBy(() -> SidecarJson.declared("sidecar a.json", json))
        .isInstanceOfSatisfying(
            BrokenSidecar.class,
            broken ->
                assertThat(broken.reason()).doesNotContain("Feature", "Source", "Token", "tools."));
  }
}
