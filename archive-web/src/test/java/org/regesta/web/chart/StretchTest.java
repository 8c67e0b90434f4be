package org.regesta.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

class StretchTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2022-01-01,2022-12-31,2022",
    "2019-01-01,2022-12-31,2019/2022",
    "2022-03-01,2022-03-31,2022-03",
    "2022-01-01,2022-03-31,2022-01/2022-03",
    "2022-03-30,2022-03-30,2022-03-30",
    "2022-03-30,2022-04-02,2022-03-30/2022-04-02",
    "-0044-01-01,-0044-12-31,-0044",
    "2022-03-01,,2022-03/..",
    ",1939-12-31,../1939",
  })
  void isWrittenAsTheShortestEdtfWhichMeansTheSameDays(
      @Nullable LocalDate first, @Nullable LocalDate last, String edtf) {
    var days = new Bounds(first, last);

    assertThat(Stretch.edtf(days)).isEqualTo(edtf);
    assertThat(Edtf.parse(edtf).orElseThrow().bounds()).isEqualTo(days);
  }

  @ParameterizedTest(name = "after {0} to {1}")
  @CsvSource({
    "2022-01-01,2022-12-31,2023",
    "2022-02-01,2022-02-28,2022-03",
    "2024-01-01,2024-03-31,2024-04/2024-06",
    "2022-03-28,2022-04-03,2022-04-04/2022-04-10",
  })
  void isFollowedByOneAsLongByTheCalendar(LocalDate first, LocalDate last, String next) {
    assertThat(new Stretch(first, last).next(1).edtf()).isEqualTo(next);
  }

  @Test
  void staysWithinTheYearsThatCanBeCountedWith() {
    var all = new Stretch(LocalDate.MIN, LocalDate.MAX);

    assertThat(all.first().getYear()).isEqualTo(-99_999);
    assertThat(all.next(1).last().getYear()).isEqualTo(99_999);
  }
}
