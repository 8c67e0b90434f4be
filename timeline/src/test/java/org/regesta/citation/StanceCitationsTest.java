package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regesta.event.Event;
import org.regesta.speech.Stance;
import org.regesta.time.Edtf;

class StanceCitationsTest {

  private static final String DENIED = "the board had known of the cracks";

  /** Those that print whose words they are and where they stand, and not the words. */
  private static final Set<CitationFormat> WITHOUT_WORDS =
      EnumSet.of(
          CitationFormat.CHICAGO_NOTE,
          CitationFormat.CHICAGO,
          CitationFormat.APA,
          CitationFormat.MLA,
          CitationFormat.CITE_WEB);

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void neverGiveWhatSomebodyDeniedAsWhatTheySaid(CitationFormat format) {
    var citation = format.write(spoken(Stance.Act.DENIES, Cited.Manner.REPORTED));

    if (WITHOUT_WORDS.contains(format)) {
      assertThat(citation).doesNotContain(DENIED);
    } else {
      assertThat(citation).contains(DENIED).containsAnyOf("denied", "denies");
      assertThat(citation).doesNotContain("reported in paragraph");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DENIES   | REPORTED      | Ann Mayhew, denied in paragraph 4: the board
          WARNS    | PARTLY_QUOTED | Ann Mayhew, warned, quoted in part, in paragraph 4: the board
          ASSERTS  | REPORTED      | Ann Mayhew, reported in paragraph 4: the board
          ASSERTS  | QUOTED        | Ann Mayhew, quoted in paragraph 4: the board
          """)
  void tellWhatTheSpeakerDid(Stance.Act act, Cited.Manner manner, String note) {
    assertThat(Notes.onWords(spoken(act, manner)).getFirst()).startsWith(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSERTED  | Happened, by the source’s account, 30 March 2022.
          CLAIMED   | Claimed to have happened 30 March 2022.
          ANNOUNCED | Announced or planned for 30 March 2022.
          NEGATED   | Said not to happen, for 30 March 2022.
          DENIED    | Denied, for 30 March 2022.
          """)
  void tellForWhenByTheStatus(Event.Status status, String note) {
    var citation =
        cited(
            new Cited.Words(
                Optional.empty(),
                Cited.Manner.TOLD,
                "The bridge did not open",
                Optional.empty(),
                Edtf.parse("2022-03-30"),
                Optional.empty(),
                Optional.of(status)));

    assertThat(Notes.onWords(citation)).contains(note);
    assertThat(CitationFormat.CSV.write(citation))
        .contains("," + status.name().toLowerCase(Locale.ROOT));
    assertThat(CitationFormat.JSON_LINES.write(citation))
        .contains("\"status\":\"" + status.name().toLowerCase(Locale.ROOT) + "\"");
  }

  @Test
  void tellByWhoseAccountItHappened() {
    var words =
        new Cited.Words(
            Optional.of("Ann Mayhew, mayor"),
            Cited.Manner.TOLD,
            "The bridge opened",
            Optional.of(new Locator(Locator.Unit.PAGE, 2, 2)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Event.Status.CLAIMED));

    assertThat(Notes.onWords(cited(words)))
        .containsExactly("By the account of Ann Mayhew, mayor, told on page 2: The bridge opened.");
  }

  @Test
  void setWhoTheSpeakerIsBetweenCommas() {
    var words =
        new Cited.Words(
            Optional.of("Ann Mayhew, mayor"),
            Cited.Manner.REPORTED,
            DENIED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Stance(Stance.Act.DENIES, Stance.Polarity.PLAIN)),
            Optional.empty());

    assertThat(words.alone()).isEqualTo("Ann Mayhew, mayor, denied: " + DENIED);
  }

  private static Citation spoken(Stance.Act act, Cited.Manner manner) {
    return cited(
        new Cited.Words(
            Optional.of("Ann Mayhew"),
            manner,
            DENIED,
            Optional.of(new Locator(Locator.Unit.PARAGRAPH, 4, 4)),
            Optional.empty(),
            Optional.of(new Stance(act, Stance.Polarity.PLAIN)),
            Optional.empty()));
  }

  private static Citation cited(Cited.Words words) {
    return new Citation(
        "entry-1",
        "http://archive.example/entries/1",
        new Cited.Entry(words, List.of()),
        Samples.article(List.of(), "Cracks in the pier", "2023"));
  }
}
