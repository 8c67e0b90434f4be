package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.time.Bounds;

class DensityTest {

  private static final LocalDate START = LocalDate.of(1999, 12, 20);

  @Test
  void givesEachMonthTheShareOfDaysThatLieInIt() {
    var february = span("2022-02-01", "2022-03-31", 1);

    var density = Density.of(List.of(february), Bucket.MONTH, Bounds.OPEN, 0);

    assertThat(density.bars()).extracting(Density.Bar::possible).containsExactly(1L, 1L);
    assertThat(density.bars().getFirst().share()).isEqualTo(28 / 59.0, within(1e-9));
    assertThat(density.bars().getLast().share()).isEqualTo(31 / 59.0, within(1e-9));
  }

  @Test
  void countsWhatLiesInOneBucketAsCertain() {
    var density =
        Density.of(List.of(span("2022-02-01", "2022-03-31", 3)), Bucket.YEAR, Bounds.OPEN, 2);

    assertThat(density.bars())
        .containsExactly(new Density.Bar(LocalDate.of(2022, 1, 1), 3, 0, 3.0));
    assertThat(density.undated()).isEqualTo(2);
  }

  @Test
  void sharesAnEntryOfTwoReadingsBetweenThemAndGivesTheGapNothing() {
    var either =
        new Density.Span(
            List.of(
                new Bounds(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31)),
                new Bounds(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 12, 31))),
            2);

    var density = Density.of(List.of(either), Bucket.YEAR, Bounds.OPEN, 0);

    assertThat(density.bars())
        .containsExactly(
            new Density.Bar(LocalDate.of(1998, 1, 1), 0, 2, 1.0, 1.0),
            new Density.Bar(LocalDate.of(2005, 1, 1), 0, 2, 1.0, 1.0));
  }

  @Test
  void countsAnEntryOfTwoReadingsOnceInABucketThatHoldsBoth() {
    var either =
        new Density.Span(
            List.of(
                new Bounds(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28)),
                new Bounds(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31))),
            1);

    var bar = Density.of(List.of(either), Bucket.YEAR, Bounds.OPEN, 0).bars().getFirst();

    assertThat(bar.certain()).isEqualTo(1);
    assertThat(bar.share()).isEqualTo(1.0, within(1e-9));
  }

  @Test
  void countsAnOpenSideWhereTheKnownEndLies() {
    var before1940 = new Density.Span(new Bounds(null, LocalDate.of(1939, 12, 31)), 1);

    var density = Density.of(List.of(before1940), Bucket.YEAR, Bounds.OPEN, 0);

    assertThat(density.bars())
        .containsExactly(new Density.Bar(LocalDate.of(1939, 1, 1), 0, 1, 1.0));
  }

  @Test
  void givesOnlyWhatLiesInThePeriod() {
    var year = span("2022-01-01", "2022-12-31", 1);
    var march = new Bounds(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));

    var density = Density.of(List.of(year), Bucket.MONTH, march, 0);

    assertThat(density.bars()).hasSize(1);
    assertThat(density.bars().getFirst().share()).isEqualTo(31 / 365.0, within(1e-9));
  }

  @ParameterizedTest(name = "{0} lies in the {4}")
  @CsvSource({
    "-0264-05-01, DECADE,     -0268-01-01, -0259-12-31, 260s BC",
    "-0053-05-01, DECADE,     -0058-01-01, -0049-12-31, 50s BC",
    "-0004-05-01, DECADE,     -0008-01-01, 0000-12-31,  9 to 1 BC",
    "0005-05-01,  DECADE,     0001-01-01,  0009-12-31,  1 to 9",
    "0013-05-01,  DECADE,     0010-01-01,  0019-12-31,  10s",
    "1999-05-01,  DECADE,     1990-01-01,  1999-12-31,  1990s",
    "0000-05-01,  CENTURY,    -0099-01-01, 0000-12-31,  1st century BC",
    "-0099-05-01, CENTURY,    -0099-01-01, 0000-12-31,  1st century BC",
    "-0100-05-01, CENTURY,    -0199-01-01, -0100-12-31, 2nd century BC",
    "-1100-05-01, CENTURY,    -1199-01-01, -1100-12-31, 12th century BC",
    "0001-05-01,  CENTURY,    0001-01-01,  0099-12-31,  1 to 99",
    "1999-05-01,  CENTURY,    1900-01-01,  1999-12-31,  1900 to 1999",
    "-2500-05-01, MILLENNIUM, -2999-01-01, -2000-12-31, 3rd millennium BC",
    "0700-05-01,  MILLENNIUM, 0001-01-01,  0999-12-31,  1 to 999",
  })
  void hasBucketsThatPeopleHaveNamesFor(
      LocalDate day, Bucket bucket, LocalDate first, LocalDate last, String name) {
    var begin = bucket.begin(day);

    assertThat(begin).isEqualTo(first);
    assertThat(bucket.next(begin)).isEqualTo(last.plusDays(1));
    assertThat(bucket.begin(last)).isEqualTo(begin);
    assertThat(BucketWords.of(begin, bucket)).isEqualTo(name);
  }

  @Property(tries = 500)
  void countsAcrossBucketsAsOneWalksThem(
      @ForAll @IntRange(min = -900_000, max = 30_000) int from,
      @ForAll @IntRange(min = 0, max = 60_000) int length,
      @ForAll Bucket bucket) {
    var first = LocalDate.ofEpochDay(from);
    var last = first.plusDays(length);

    long walked = 0;
    for (var begin = bucket.begin(first); !begin.isAfter(last); begin = bucket.next(begin)) {
      walked++;
    }

    assertThat(bucket.across(first, last)).isEqualTo(walked);
  }

  @Test
  void beginsQuartersWithTheirFirstMonth() {
    assertThat(Bucket.QUARTER.begin(LocalDate.of(2022, 6, 30))).isEqualTo(LocalDate.of(2022, 4, 1));
  }

  @Property(tries = 200)
  void addsUpToTheNumberOfEntries(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 4000) Integer> begins,
      @ForAll @IntRange(min = 0, max = 900) int length,
      @ForAll Bucket bucket) {
    var spans =
        begins.stream()
            .map(begin -> new Bounds(START.plusDays(begin), START.plusDays(begin + length)))
            .map(bounds -> new Density.Span(bounds, 2))
            .toList();

    var density = Density.of(spans, bucket, Bounds.OPEN, 0);

    assertThat(density.bars().stream().mapToDouble(Density.Bar::share).sum())
        .isEqualTo(2.0 * begins.size(), within(1e-6));
  }

  private static Density.Span span(String first, String last, long entries) {
    return new Density.Span(new Bounds(LocalDate.parse(first), LocalDate.parse(last)), entries);
  }
}
