package org.regesta.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.event.Event;
import org.regesta.time.Bounds;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;

class DocumentMakerTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "2022-03-30,2022-03-30,2022-03-30,DAY",
    "2022-03,2022-03-01,2022-03-31,MONTH",
    "2021-09~/2021-12,2021-09-01,2021-12-31,YEAR",
    "1980,1980-01-01,1980-12-31,YEAR",
    "198X,1980-01-01,1989-12-31,DECADE",
    "19XX,1900-01-01,1999-12-31,LONGER",
    "../1939,,1939-12-31,OPEN",
    "1940/..,1940-01-01,,OPEN",
    "'[2022-02,2022-03]',2022-02-01,2022-03-31,TWO_READINGS",
    "XXXX-05,,,UNDATED"
  })
  void tellsHowCloselyAnEntryIsDated(
      String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String precision) {
    var document = DocumentMaker.of(happened(edtf, new Bounds(earliest, latest)));

    assertThat(document.precision()).isEqualTo(precision);
    assertThat(document.days() == null && document.span() == null)
        .isEqualTo(precision.equals("UNDATED"));
  }

  @ParameterizedTest
  @CsvSource({
    ",1939-12-31",
    "1940-01-01,",
    "-0264-05-01,0001-01-01",
    "2022-03-30,2022-03-30",
    "1969-12-31,1970-01-01",
    "-99999-01-01,+99999-12-31"
  })
  void readsTheDaysOfANumberAndOfATextBack(
      @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    var bounds = new Bounds(earliest, latest);

    assertThat(Span.bounds(Span.number(List.of(bounds)).orElseThrow())).isEqualTo(bounds);
    assertThat(Span.stretches(Span.text(List.of(bounds)))).containsExactly(bounds);
  }

  @Test
  void writesAsTextWhatANumberCannotHold() {
    var far = List.of(Bounds.day(LocalDate.of(900_000_000, 1, 1)));

    assertThat(Span.number(far)).isEmpty();
    assertThat(Span.stretches(Span.text(far))).isEqualTo(far);
  }

  @Test
  void keepsTheGapBetweenTwoReadings() {
    var document =
        DocumentMaker.of(
            happened(
                "[1998,2005]", new Bounds(LocalDate.of(1998, 1, 1), LocalDate.of(2005, 12, 31))));

    assertThat(Span.stretches(Objects.requireNonNull(document.span())))
        .containsExactly(
            new Bounds(LocalDate.of(1998, 1, 1), LocalDate.of(1998, 12, 31)),
            new Bounds(LocalDate.of(2005, 1, 1), LocalDate.of(2005, 12, 31)));
  }

  private static Entry happened(String edtf, Bounds bounds) {
    return new Entry.Happened(
        new EntryId("0".repeat(26)),
        Optional.of(new Entry.When(edtf, bounds, "words", "rule", 1)),
        List.of(),
        "the pier collapsed",
        Event.Status.ASSERTED,
        Optional.empty());
  }
}
