package org.regesta.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          https://gazette.example/a/b,            gazette.example/a/b
          http://www.gazette.example/a/b/,        gazette.example/a/b
          HTTPS://Gazette.Example:443/a/b#top,    gazette.example/a/b
          https://gazette.example/a?id=7&utm_source=x&fbclid=1, gazette.example/a?id=7
          https://gazette.example/a?print=1,      gazette.example/a?print=1
          https://gazette.example/A,              gazette.example/A
          https://gazette.example/?id=7,          gazette.example?id=7
          https://gazette.example/,               -
          https://gazette.example,                -
          file:///a.html,                         -
          not an address,                         -
          """)
  void writesAddressesOfOnePageAlike(String address, String written) {
    assertThat(WebAddress.of(address).orElse(null)).isEqualTo(written);
  }
}
