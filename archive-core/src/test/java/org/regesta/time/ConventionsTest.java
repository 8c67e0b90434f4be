package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of the conventions, one line a wording, and lines that a historian added. */
class ConventionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"conventions.csv"},
      numLinesToSkip = 1)
  void placesAWordingAsTheConventionsSay(ArgumentsAccessor line) {
    var words = cell(line, 1);
    var tagged = Tagged.of(cell(line, 0), cell(line, 2));

    var dating = tagged.dating(words);

    assertThat(dating.edtf().orElse("")).as("EDTF").isEqualTo(cell(line, 5));
    assertThat(dating.bounds()).as("days").isEqualTo(new Bounds(day(line, 6), day(line, 7)));
    assertThat(dating.unplaced().isEmpty()).as("placed").isEqualTo(dating.edtf().isPresent());
    if (dating.timexes().size() == 1) {
      var timex = tagged.timex(words);
      assertThat(timex.value()).as("TIMEX3 value").isEqualTo(cell(line, 3));
      assertThat(timex.mod().orElse("")).as("TIMEX3 mod").isEqualTo(cell(line, 4));
    }
  }

  private static String cell(ArgumentsAccessor line, int at) {
    var cell = line.getString(at);
    return cell == null ? "" : cell;
  }

  private static @Nullable LocalDate day(ArgumentsAccessor line, int at) {
    var cell = cell(line, at);
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}
