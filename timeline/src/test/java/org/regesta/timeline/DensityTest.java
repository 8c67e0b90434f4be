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

  @Test
  void beginsDecadesAtYearsThatEndInNoughtBeforeChristToo() {
    assertThat(Bucket.DECADE.begin(LocalDate.of(-264, 5, 1))).isEqualTo(LocalDate.of(-270, 1, 1));
    assertThat(Bucket.DECADE.begin(LocalDate.of(1999, 5, 1))).isEqualTo(LocalDate.of(1990, 1, 1));
    assertThat(Bucket.CENTURY.begin(LocalDate.of(-1, 5, 1))).isEqualTo(LocalDate.of(-100, 1, 1));
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
