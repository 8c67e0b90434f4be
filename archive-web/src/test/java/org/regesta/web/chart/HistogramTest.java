package org.regesta.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

class HistogramTest {

  private static final Stretch MARCH = stretch("2022-03-01", "2022-03-31");

  @Test
  void drawsEachPartAsHighAsItsShare() {
    var march = new Density.Bar(LocalDate.of(2022, 3, 1), 2, 3, 4.0, 0.5);

    var bar = draw(MARCH, Bucket.MONTH, march).bars().getFirst();

    assertThat(bar.solid()).isEqualTo(50);
    assertThat(bar.either()).isEqualTo(12.5);
    assertThat(bar.pale()).isEqualTo(37.5);
    assertThat(bar.label()).isEqualTo("March 2022: 2 dated here, 3 may fall here");
    assertThat(bar.entries()).isEqualTo("4");
    assertThat(bar.address()).isEqualTo("2022-03");
  }

  @Test
  void showsTheLeastShareToo() {
    var many = new Density.Bar(LocalDate.of(2022, 1, 1), 100_000, 0, 100_000);
    var little = new Density.Bar(LocalDate.of(2023, 1, 1), 0, 1, 0.001);

    var bars = draw(stretch("2022-01-01", "2023-12-31"), Bucket.YEAR, many, little).bars();

    assertThat(bars.getLast().pale()).isEqualTo(2);
    assertThat(bars.getLast().entries()).isEqualTo("under 0.1");
  }

  @Test
  void fillsTheWidthFromTheFirstBucketToTheLast() {
    var first = new Density.Bar(LocalDate.of(2020, 1, 1), 1, 0, 1);
    var last = new Density.Bar(LocalDate.of(2023, 1, 1), 1, 0, 1);

    var bars = draw(stretch("2020-06-01", "2023-02-01"), Bucket.YEAR, first, last).bars();

    assertThat(bars.getFirst().left()).isEqualTo("0.0%");
    assertThat(percent(bars.getLast().left())).isCloseTo(75, within(0.1));
    assertThat(percent(bars.getLast().width())).isCloseTo(22.5, within(0.1));
  }

  @Test
  void marksWhatIsInViewOnTheStripOfAllAndNothingWhereItLiesOutside() {
    var strip = draw(stretch("2000-01-01", "2019-12-31"), Bucket.YEAR);

    assertThat(strip.box(stretch("2005-01-01", "2009-12-31")).orElseThrow())
        .satisfies(box -> assertThat(percent(box.left())).isCloseTo(25, within(0.1)))
        .satisfies(box -> assertThat(percent(box.width())).isCloseTo(25, within(0.1)));
    assertThat(strip.box(stretch("2031-01-01", "2031-12-31"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2022-03-01,2022-03-31,DAY",
    "2022-03-01,2023-01-10,DAY",
    "2022-01-01,2023-12-31,WEEK",
    "2000-01-01,2023-12-31,MONTH",
    "1950-01-01,2023-12-31,QUARTER",
    "1800-01-01,2023-12-31,YEAR",
    "-0200-01-01,2023-12-31,DECADE",
    "-3000-01-01,2023-12-31,CENTURY",
  })
  void countsAsFinelyAsThereIsRoomFor(LocalDate first, LocalDate last, Bucket expected) {
    assertThat(Histogram.bucketFor(new Stretch(first, last))).isEqualTo(expected);
  }

  @Property(tries = 300)
  void neverDrawsMoreBarsThanThereIsRoomForNorMarksThatCollide(
      @ForAll @IntRange(min = -1_000_000, max = 20_000) int begin,
      @ForAll @IntRange(min = 0, max = 1_000_000) int length) {
    var days = new Stretch(LocalDate.ofEpochDay(begin), LocalDate.ofEpochDay(begin + length));

    var bucket = Histogram.bucketFor(days);
    var marks = Histogram.of(new Density(bucket, List.of(), 0), days, 100, Stretch::edtf).marks();

    assertThat(bucket.across(days.first(), days.last())).isLessThanOrEqualTo(Scale.MOST_BARS);
    assertThat(marks).hasSizeLessThanOrEqualTo(11);
  }

  private static Histogram draw(Stretch days, Bucket bucket, Density.Bar... bars) {
    return Histogram.of(new Density(bucket, List.of(bars), 0), days, 100, Stretch::edtf);
  }

  private static double percent(String written) {
    return Double.parseDouble(written.replace("%", ""));
  }

  private static Stretch stretch(String first, String last) {
    return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
  }
}
