package org.regesta.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.regesta.time.Edtf;

class ZoomTest {

  private static final Stretch ARCHIVE = stretch("1904-03-01", "2023-08-31");

  @Test
  void saysTheYearsThatEachWayWillShow() {
    var zoom = from(stretch("2022-01-01", "2022-12-31"), LocalDate.of(2022, 7, 1));

    assertThat(zoom.earlier().orElseThrow()).isEqualTo(new Zoom.Step("2021", "2021"));
    assertThat(zoom.later().orElseThrow()).isEqualTo(new Zoom.Step("2023", "2023"));
    assertThat(zoom.closer().orElseThrow())
        .isEqualTo(new Zoom.Step("April to September 2022", "2022-04/2022-09"));
    assertThat(zoom.farther().orElseThrow().address()).isEqualTo("2021-07/2023-09");
    assertThat(zoom.whole().orElseThrow()).isEqualTo(new Zoom.Step("1904 to 2023", "all"));
  }

  @Test
  void offersNoWayThatShowsNothingNew() {
    var zoom = from(ARCHIVE, ARCHIVE.first());

    assertThat(zoom.earlier()).isEmpty();
    assertThat(zoom.later()).isEmpty();
    assertThat(zoom.farther()).isEmpty();
    assertThat(zoom.whole()).isEmpty();
    assertThat(zoom.closer()).isPresent();
  }

  @Test
  void looksNoCloserThanAWeek() {
    assertThat(from(stretch("2022-03-28", "2022-04-03"), LocalDate.of(2022, 3, 30)).closer())
        .isEmpty();
  }

  @Property(tries = 300)
  void comesCloserWithEachStepAndGoesFartherWithEachStep(
      @ForAll @IntRange(min = -20_000, max = 18_000) int begin,
      @ForAll @IntRange(min = 7, max = 40_000) int length,
      @ForAll @IntRange(min = 0, max = 100) int where) {
    var window = new Stretch(LocalDate.ofEpochDay(begin), LocalDate.ofEpochDay(begin + length));
    var middle = LocalDate.ofEpochDay(begin + (long) length * where / 100);

    var zoom = from(window, middle);

    assertThat(days(zoom.closer().orElseThrow())).isLessThan(window.days());
    zoom.farther().ifPresent(step -> assertThat(days(step)).isGreaterThan(window.days()));
  }

  private static long days(Zoom.Step step) {
    var bounds = Edtf.parse(step.address()).orElseThrow().bounds();
    return new Stretch(
            Objects.requireNonNull(bounds.earliest()), Objects.requireNonNull(bounds.latest()))
        .days();
  }

  private static Zoom from(Stretch window, LocalDate middle) {
    return Zoom.from(window, ARCHIVE, middle, Stretch::edtf, "all");
  }

  private static Stretch stretch(String first, String last) {
    return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
  }
}
