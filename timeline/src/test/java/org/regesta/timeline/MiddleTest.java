package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.time.Bounds;

class MiddleTest {

  private static final LocalDate START = LocalDate.of(2021, 3, 1);

  private static Density.Span span(@Nullable String first, @Nullable String last, long entries) {
    return new Density.Span(
        new Bounds(
            first == null ? null : LocalDate.parse(first),
            last == null ? null : LocalDate.parse(last)),
        entries);
  }

  /** One entry a week from March 2021 on. */
  private static List<Density.Span> weekly(int many) {
    return Stream.iterate(START, day -> day.plusWeeks(1))
        .limit(many)
        .map(day -> new Density.Span(new Bounds(day, day), 1))
        .toList();
  }

  private static List<Density.Span> with(List<Density.Span> spans, Density.Span... others) {
    var all = new ArrayList<>(spans);
    all.addAll(List.of(others));
    return all;
  }

  @Test
  void leavesOutTwoOfFortyOneThatLieFarAway() {
    var entries =
        with(
            weekly(39), span("-0053-01-01", "-0053-12-31", 1), span("1838-01-01", "1838-12-31", 1));

    assertThat(Middle.of(entries))
        .contains(
            new Middle(new Bounds(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 11, 30)), 39, 2));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "9"})
  void leavesNothingOutOfAFew(int many) {
    var entries =
        many == 0
            ? List.<Density.Span>of()
            : with(weekly(many - 1), span("-0053-01-01", "-0053-12-31", 1));

    assertThat(Middle.of(entries)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9,1,true", "8,2,false", "18,2,true", "17,3,false", "95,5,true", "94,6,false"})
  void leavesOutFiveInAHundredAndOneOrTwoOfLess(int near, int far, boolean isThere) {
    var entries = with(weekly(near), span("1838-01-01", "1838-12-31", far));

    assertThat(Middle.of(entries).isPresent()).isEqualTo(isThere);
  }

  @Test
  void leavesOutNoMoreThanPays() {
    var old =
        with(
            weekly(196),
            span("1066-01-01", "1066-12-31", 2),
            span("2020-06-01", "2020-06-30", 1),
            span("2020-05-01", "2020-05-31", 1));

    assertThat(Middle.of(old))
        .hasValueSatisfying(middle -> {
          assertThat(middle.days().earliest()).isEqualTo("2020-01-01");
          assertThat(middle.outside()).isEqualTo(2);
        });
  }

  @Test
  void keepsTheWholeWhereTheMiddleWouldBeMoreThanHalfOfIt() {
    assertThat(Middle.of(weekly(1_000))).isEmpty();
  }

  @Test
  void countsAsInsideWhatMayFallIntoItThoughItReachesFarther() {
    var entries =
        with(
            weekly(97),
            span("1200-01-01", "2021-06-01", 1),
            span("1200-01-01", null, 1),
            span("1200-01-01", "1200-01-01", 1));

    assertThat(Middle.of(entries))
        .hasValueSatisfying(middle -> {
          assertThat(middle.inside()).isEqualTo(99);
          assertThat(middle.outside()).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "10,day,2021-03-01,2021-03-10",
    "200,month,2021-03-01,2021-09-30",
    "3000,year,2021-01-01,2029-12-31"
  })
  void roundsItsEndsToWhatPeopleCallByAShortName(
      int days, String part, LocalDate first, LocalDate last) {
    var daily =
        Stream.iterate(START, day -> day.plusDays(1))
            .limit(days)
            .map(day -> new Density.Span(new Bounds(day, day), 2))
            .toList();

    var middle = Middle.of(with(daily, span("-9000-01-01", "-9000-01-01", 1)));

    assertThat(middle.map(Middle::days)).as(part).contains(new Bounds(first, last));
  }

  @Property(tries = 200)
  void isTheSameInWhateverOrderEntriesComeAndHoldsAllButAFew(
      @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 0, max = 400_000) Integer> days,
      @ForAll long seed) {
    var spans =
        new ArrayList<>(
            days.stream()
                .map(day -> LocalDate.ofEpochDay(day))
                .map(day -> new Density.Span(new Bounds(day, day.plusDays(40)), 1))
                .toList());
    var middle = Middle.of(spans);
    Collections.shuffle(spans, new Random(seed));

    assertThat(Middle.of(spans)).isEqualTo(middle);
    middle.ifPresent(one -> {
      assertThat(one.inside() + one.outside()).isEqualTo(days.size());
      assertThat(one.outside()).isLessThanOrEqualTo(Math.max(2, days.size() / 20));
    });
  }
}
