package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.language.Language;
import org.regesta.time.Bounds;

class PeriodReaderTest {

  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2023, 4, 12));

  private final PeriodReader reader = new PeriodReader(List.of(Language.ENGLISH));

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
  void readsPeriodsAsPeopleWriteThem(String written, LocalDate first, LocalDate last) {
    var period = reader.read(written, TODAY);

    assertThat(period).isEqualTo(new Period.Understood(written, new Bounds(first, last)));
  }

  @Test
  void understandsTheWordsOfEachLanguageThatItIsGiven() {
    var both = new PeriodReader(List.of(new Language("qaa"), Language.ENGLISH));

    assertThat(both.read("3 su Velmar 2021", TODAY)).isInstanceOf(Period.Understood.class);
    assertThat(both.read("late 2021", TODAY)).isInstanceOf(Period.Understood.class);
    assertThat(reader.read("3 su Velmar 2021", TODAY)).isInstanceOf(Period.NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "banana",
        "ferries in late 2021",
        "not 2021",
        "Northport 2021",
        "2022-13",
        "2022-05..2022-03",
        "2022-03..banana"
      })
  void saysWhatCanBeWrittenWhereNothingIsUnderstood(String written) {
    assertThat(reader.read(written, TODAY)).isInstanceOf(Period.NotUnderstood.class);
  }
}
