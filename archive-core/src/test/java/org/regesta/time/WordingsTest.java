package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "wordings.csv", numLinesToSkip = 1)
  void givesOneDatingForOneWording(ArgumentsAccessor line) {
    var tagged = Tagged.of(cell(line, 0), cell(line, 2));

    var dating = tagged.dating(cell(line, 1));

    assertThat(dating.passage().of(tagged.text())).isEqualTo(cell(line, 1));
    assertThat(dating.edtf().orElse("")).isEqualTo(cell(line, 3));
    assertThat(dating.edtf().isPresent()).isNotEqualTo(dating.unplaced().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "inferred-years.csv", numLinesToSkip = 1)
  void keepsTheSecondBestYearWhereTheTextTellsNone(ArgumentsAccessor line) {
    var tagged = Tagged.of(cell(line, 0), cell(line, 2));

    var dating = tagged.dating(cell(line, 1));

    assertThat(dating.readings()).containsExactly(cell(line, 3), cell(line, 4));
    assertThat(Dating.infersYear(dating.rule())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 April 2021", "14 April last year", "April 2021"})
  void aYearThatTheTextTellsIsNotInferred(String words) {
    var tagged = Tagged.of("The bridge was opened on " + words + ".", "2022-03-30");

    var dating = tagged.dating(words);

    assertThat(dating.readings()).hasSize(1);
    assertThat(Dating.infersYear(dating.rule())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "On Tuesday the board met in the hall. It voted at ten o'clock., 2022-03-29T10:00:00,"
        + " 2022-03-31T10:00:00",
    "The mast fell on Tuesday night. It hit the quay at five in the morning., 2022-03-30T05:00:00,"
        + " 2022-03-29T05:00:00",
    "The board votes at ten o'clock., 2022-03-31T10:00:00, 2022-03-30T10:00:00"
  })
  void aDayThatIsCarriedToATimeIsInferredAndHasOthersBesideIt(
      String sentence, String first, String second) {
    var tagged = Tagged.of(sentence, "2022-03-31");

    var dating = tagged.dates().datings().getLast();

    assertThat(Dating.infersDay(dating.rule())).isTrue();
    assertThat(dating.readings()).startsWith(first).contains(second);
    assertThat(dating.confidence()).isLessThan(0.7);
  }

  @Test
  void aTimeOfDayIsNotCarriedOverAStepToALongerTime() {
    var tagged =
        Tagged.of(
            "On 3 May 2021 the pier fell. A year later it rose at ten o'clock.", "2022-08-31");
    var far =
        Tagged.of(
            "The pier fell on Monday.\n\nNobody had been warned.\n\nA bell had rung at ten o'clock.",
            "2022-08-31");

    assertThat(tagged.dates().datings().getLast().edtf()).isEmpty();
    assertThat(far.dates().datings().getLast().edtf()).isEmpty();
  }

  private static String cell(ArgumentsAccessor line, int at) {
    var cell = line.getString(at);
    return cell == null ? "" : cell;
  }

  @Test
  void aNumericDateThatCanBeReadInTwoWaysKeepsBoth() {
    var british = Tagged.of("It is dated 3/4/2022.", "2023-06-23", Locale.UK);
    var american = Tagged.of("It is dated 3/4/2022.", "2023-06-23", Locale.US);

    assertThat(british.dating("3/4/2022").readings()).containsExactly("2022-04-03", "2022-03-04");
    assertThat(american.dating("3/4/2022").readings()).containsExactly("2022-03-04", "2022-04-03");
  }

  @Test
  void insideAQuotationTomorrowIsTheDayAfterItWasSpoken() {
    var tagged = Tagged.of("On 3 May 2019 he said: “We shall know tomorrow.”", "2023-06-23");

    assertThat(tagged.timex("tomorrow").value()).isEqualTo("2019-05-04");
    assertThat(tagged.timex("tomorrow").countedFrom()).isInstanceOf(Timex.Expression.class);
  }

  @Test
  void countsFourDaysLaterFromTheDateBeforeIt() {
    var tagged = Tagged.of("They left on 30 March 2022. Four days later it burned.", "-");

    assertThat(tagged.timex("Four days later").value()).isEqualTo("2022-04-03");
    assertThat(tagged.timex("Four days later").countedFrom())
        .isEqualTo(new Timex.Expression(tagged.timex("30 March 2022").passage()));
  }

  @Test
  void leavesFourDaysLaterOpenWhereNoDateWasNamed() {
    var tagged = Tagged.of("Four days later it burned.", "2023-06-23");

    assertThat(tagged.dating("Four days later").edtf()).isEmpty();
    assertThat(tagged.dating("Four days later").unplaced()).isPresent();
  }

  @Test
  void aStrayYearDoesNotMoveTheClockOfAStory() {
    var tagged =
        Tagged.of(
            "The fleet sailed on 2 May 1798. In June it took the island, as papers declassified in"
                + " 2005 show. In July it lay at anchor. On 1 August 1798 it was burned.",
            "2010-01-01");

    assertThat(tagged.timex("July").value()).isEqualTo("1798-07");
  }

  @ParameterizedTest
  @CsvSource({
    "at about half past four on Sunday, half past four on Sunday, 2003-05-04T04:30, APPROX",
    "shortly before midnight on Sunday, midnight on Sunday, 2003-05-04T24:00, BEFORE",
    "shortly after midnight on Sunday, midnight on Sunday, 2003-05-04T00:00, AFTER",
    "until midnight on 4 May 2003, midnight on 4 May 2003, 2003-05-04T24:00, ON_OR_BEFORE"
  })
  void aTimeOfDayKeepsHowTheWordsLeaveIt(String words, String time, String value, String mod) {
    var tagged = Tagged.of("The lamp burned " + words + ".", "2003-05-06");

    assertThat(tagged.timex(time).value()).isEqualTo(value);
    assertThat(tagged.timex(time).mod()).contains(mod);
  }
}
