package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.language.Language;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

class PeriodReaderTest {

  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2023, 4, 12));

  private final PeriodReader reader = new PeriodReader(List.of(Language.ENGLISH));

  /** One line a wording: what it means, and what is told of it. */
  @ParameterizedTest(name = "{0}: {1} to {2} {4} {5}")
  @CsvFileSource(
      resources = "periods.csv",
      numLinesToSkip = 1,
      delimiter = ';',
      quoteCharacter = '"')
  void readsPeriodsAsPeopleWriteThem(
      String written, String first, String last, String sense, String offered, String told) {
    var period = reader.read(written, TODAY);

    switch (period) {
      case Period.Understood(var words, var bounds, var read, var others, var remark) -> {
        assertThat(words).isEqualTo(written);
        assertThat(bounds).isEqualTo(new Bounds(day(first), day(last)));
        assertThat(read).isEqualTo(sense == null ? "" : sense);
        assertThat(others).isEqualTo(offers(offered));
        assertThat(remark).isEqualTo(told == null ? "" : told);
      }
      case Period.NotUnderstood(var words, var message, var offers) -> {
        assertThat(words).isEqualTo(written);
        assertThat(first).isEqualTo("no");
        assertThat(offers).isEqualTo(offers(offered));
        assertThat(message).contains(told);
      }
    }
  }

  private static @Nullable LocalDate day(String written) {
    return written.equals("..") ? null : LocalDate.parse(written);
  }

  private static List<Bounds> offers(@Nullable String edtf) {
    return edtf == null
        ? List.of()
        : Arrays.stream(edtf.split(" \\| "))
            .map(one -> Edtf.parse(one).orElseThrow().bounds())
            .toList();
  }

  @Test
  void understandsTheWordsOfEachLanguageThatItIsGiven() {
    var both = new PeriodReader(List.of(new Language("qaa"), Language.ENGLISH));

    assertThat(both.read("3 su Velmar 2021", TODAY)).isInstanceOf(Period.Understood.class);
    assertThat(both.read("late 2021", TODAY)).isInstanceOf(Period.Understood.class);
    assertThat(reader.read("3 su Velmar 2021", TODAY)).isInstanceOf(Period.NotUnderstood.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "banana", "2022-13", "2022-03..banana", "22", "2021 2022 2023"})
  void saysWhatCanBeWrittenWhereNothingIsUnderstood(String written) {
    assertThat(reader.read(written, TODAY))
        .isInstanceOfSatisfying(
            Period.NotUnderstood.class,
            not -> assertThat(not.message()).contains("write 2021, 2022-03, 2022-03-30"));
  }

  @Test
  void countsNothingFromTodayWhereThatIsNotKnown() {
    assertThat(reader.read("last year", Optional.empty())).isInstanceOf(Period.NotUnderstood.class);
    assertThat(reader.read("Mar 22", Optional.empty()))
        .isEqualTo(
            new Period.Understood(
                "Mar 22",
                Edtf.parse("2022-03").orElseThrow().bounds(),
                "2022-03",
                offers("1922-03")));
  }
}
