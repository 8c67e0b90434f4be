package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01, 2022-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2022-03-30, 2022-03-30, 2022-03-30",
    "-0044-03, -0044-03-01, -0044-03-31"
  })
  void reachFromTheFirstDayToTheLast(String written, LocalDate first, LocalDate last) {
    var days = new Days.Reader().convert(written);

    assertThat(days.bounds().earliest()).isEqualTo(first);
    assertThat(days.bounds().latest()).isEqualTo(last);
  }
}
