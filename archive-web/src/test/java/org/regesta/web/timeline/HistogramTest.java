package org.regesta.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

class HistogramTest {

  @Test
  void drawsTheDoubtPaleOnTopOfTheCertain() {
    var march = new Density.Bar(LocalDate.of(2022, 3, 1), 2, 2, 3.0);

    var bar = Histogram.of(new Density(Bucket.MONTH, List.of(march), 0)).bars().getFirst();

    assertThat(bar.solid() / (bar.solid() + bar.pale())).isCloseTo(2 / 3.0, within(0.001));
    assertThat(bar.label()).isEqualTo("2022-03: 2 dated here, 2 may fall here");
    assertThat(bar.period()).isEqualTo("2022-03-01/2022-03-31");
  }

  @Test
  void fillsTheWidthFromTheFirstBucketToTheLast() {
    var first = new Density.Bar(LocalDate.of(2020, 1, 1), 1, 0, 1);
    var last = new Density.Bar(LocalDate.of(2023, 1, 1), 1, 0, 1);

    var bars = Histogram.of(new Density(Bucket.YEAR, List.of(first, last), 0)).bars();

    assertThat(bars.getFirst().left()).isZero();
    assertThat(bars.getLast().left() + bars.getLast().width())
        .isCloseTo(Histogram.WIDTH, within(1.5));
  }

  @Test
  void countsByDaysWhereTheStretchIsShortAndByDecadesWhereItIsLong() {
    var day = LocalDate.of(2022, 3, 1);

    assertThat(Histogram.fitting(new Bounds(day, day.plusDays(30)))).isEqualTo(Bucket.DAY);
    assertThat(Histogram.fitting(new Bounds(day, day.plusYears(2)))).isEqualTo(Bucket.WEEK);
    assertThat(Histogram.fitting(new Bounds(day, day.plusYears(400)))).isEqualTo(Bucket.DECADE);
  }
}
