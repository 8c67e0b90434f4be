package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the clock of a narrative stands, and what does not move it. */
class StoryClockTest {

  private static final String SIEGE =
      "The siege began on 3 March 1702. On 9 April 1702 the wall fell. ";

  @Test
  void letsAYearNamedInPassingLeaveTheClockAlone() {
    var tagged =
        Tagged.of(
            SIEGE + "The letters were declassified in 2005. On 7 May the gates opened.",
            "2010-01-01");

    assertThat(tagged.timex("7 May").value()).isEqualTo("1702-05-07");
  }

  @Test
  void returnsWithANewParagraphToWhereTheStoryStands() {
    var tagged =
        Tagged.of(
            SIEGE
                + "On 2 June 1702 it ended. A painter of 1888 showed it in red.\n\n"
                + "The following year the town was rebuilt. In June 1703 it had a wall.",
            "2010-01-01");

    assertThat(tagged.timex("The following year").value()).isEqualTo("1703");
  }

  @Test
  void followsTheYearOfAHeading() {
    var tagged =
        Tagged.of(
            SIEGE + "\n\nThe truce of 1705\n\nOn 4 April, both sides met. They parted on 6 May.",
            "2010-01-01");

    assertThat(tagged.timex("4 April").value()).isEqualTo("1705-04-04");
    assertThat(tagged.timex("6 May").value()).isEqualTo("1705-05-06");
  }

  @Test
  void goesOnIntoTheNextYearWithTheMonths() {
    var tagged =
        Tagged.of(SIEGE + "In November it snowed. In February, the fleet came.", "2010-01-01");

    assertThat(tagged.timex("November").value()).isEqualTo("1702-11");
    assertThat(tagged.timex("February").value()).isEqualTo("1703-02");
  }

  @Test
  void takesTheYearInWhichTheWeekdayIsRight() {
    var tagged =
        Tagged.of(
            "The strike began on 6 February 1911. In April 1912 a second followed. "
                + "On Tuesday, 4 June, it was over.",
            "2010-01-01");

    assertThat(tagged.timex("Tuesday, 4 June").value()).isEqualTo("1912-06-04");
  }

  @Test
  void countsFromTheDayOfSpeakingInsideAQuotation() {
    var tagged =
        Tagged.of(
            "On 3 May 2019 he said: \"We shall know tomorrow.\" The town waits.", "2023-06-23");

    assertThat(tagged.timex("tomorrow").value()).isEqualTo("2019-05-04");
  }

  @Test
  void doesNotCarryTheDayOfSpeakingOutOfTheQuotation() {
    var tagged =
        Tagged.of(
            "On 3 May 2019 he said: \"We shall know tomorrow.\" The court meets tomorrow in Holm.",
            "2023-06-23");

    var last = tagged.dates().timexes().getLast();
    assertThat(last.value()).isEqualTo("2023-06-24");
  }
}
