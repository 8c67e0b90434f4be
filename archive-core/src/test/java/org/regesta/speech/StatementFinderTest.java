package org.regesta.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;

class StatementFinderTest {

  private final StatementFinder finder = new StatementFinder(Language.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "statements.csv", numLinesToSkip = 1)
  void findsWhoSaidWhat(
      String text,
      @Nullable String wording,
      @Nullable String speaker,
      @Nullable String cue,
      @Nullable String words) {
    var found = find(text);

    if (wording == null) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    var statement = found.getFirst();
    assertThat(words(text, statement)).isEqualTo(words);
    assertThat(statement.wording()).hasToString(wording);
    assertThat(statement.speaker().map(Speaker::name).orElse(null)).isEqualTo(speaker);
    assertThat(statement.cue().orElseThrow().of(text)).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "speakers.csv", numLinesToSkip = 1)
  void namesOnlyWhoCanSpeakAndKeepsTheWordsOfAnOpenSpeaker(
      String text, @Nullable String speaker, Speaker.@Nullable Kind kind, @Nullable String words) {
    var last = find(text).getLast();

    assertThat(last.speaker().map(Speaker::name).orElse(null)).isEqualTo(speaker);
    assertThat(last.speaker().map(Speaker::kind).orElse(null)).isEqualTo(kind);
    assertThat(last.pointing().map(passage -> passage.of(text)).orElse(null)).isEqualTo(words);
  }

  @Test
  void leavesAQuotationOpenWhoseForerunnerIsOpen() {
    var text =
        "Someone said that the locks leaked.\n\n“They have leaked since the storm of last year.”";

    var last = find(text).getLast();

    assertThat(last.spans()).hasSize(1);
    assertThat(last.speaker()).isEmpty();
    assertThat(last.cue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: an earlier version of this article said that the locks were new.",
        "A previous version of this report stated that the locks were new.",
      })
  void takesNoCorrectionForAStatement(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "stances.csv", numLinesToSkip = 1)
  void tellsWhatTheSpeakerDoesWithTheWords(
      String text, @Nullable String stance, @Nullable String words) {
    var found = find(text);

    if (stance == null) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words(text)).isEqualTo(words);
    assertThat(named(found.getFirst().stance())).isEqualTo(stance);
  }

  private static String named(Stance stance) {
    return switch (stance.polarity()) {
      case PLAIN -> stance.act().name();
      case NEGATED -> "not " + stance.act().name();
    };
  }

  @Test
  void heIsTheOneWhoSpokeLastEvenIfNamedOnce() {
    var text =
        "A report reached the lock, according to Tobias Wold.\n\nQuayle told the board that he"
            + " knew nothing.\n\nHe wrote again later. The gates were tested, he said, “in May”.";

    var last = find(text).getLast();

    assertThat(last.speaker().orElseThrow().name()).isEqualTo("Quayle");
  }

  @Test
  void givesAFullNameWithRoleAndOrganisation() {
    var text =
        "Ann Hale, the chief engineer at the Harbour Office, has said that the locks are sound.\n\n"
            + "Hale said they would open in May.\n\nShe added that nobody was hurt.";

    var found = find(text);

    assertThat(found).hasSize(3);
    assertThat(found)
        .allSatisfy(statement -> {
          var speaker = statement.speaker().orElseThrow();
          assertThat(speaker.name()).isEqualTo("Ann Hale");
          assertThat(speaker.role()).contains("chief engineer");
          assertThat(speaker.organisation()).contains("Harbour Office");
        });
  }

  @ParameterizedTest
  @CsvFileSource(resources = "descriptions.csv", numLinesToSkip = 1)
  void describesTheFirstSpeakerOnce(String text, String described, double confidence) {
    var first = find(text).getFirst();

    assertThat(first.speaker().orElseThrow().described()).isEqualTo(described);
    assertThat(first.confidence()).isEqualTo(confidence);
  }

  @Test
  void takesAQuotationOverParagraphsAsOneStatement() {
    var text = "Ann Hale said: ‘One lock is shut.\n\n‘The boats’ owners wait.’\n\nThe wind fell.";

    var found = find(text);

    assertThat(found).hasSize(1);
    assertThat(words(text, found.getFirst()))
        .isEqualTo("‘One lock is shut.|‘The boats’ owners wait.’");
  }

  @Test
  void carriesTheSpeakerOverToAQuotationOfItsOwnParagraph() {
    var text = "‘The locks are sound,’ Ann Hale said.\n\n‘Nobody has to leave the island tonight.’";

    var found = find(text);

    assertThat(found).hasSize(2);
    assertThat(found.get(1).speaker().orElseThrow().name()).isEqualTo("Ann Hale");
    assertThat(found.get(1).speaker().orElseThrow().mention()).isEmpty();
    assertThat(found.get(1).cue()).isEmpty();
  }

  @Test
  void tellsTwoSpeakersApartByTheirPronouns() {
    var text =
        "Ann Hale met Peter Vale at the locks on Monday.\n\n“It is safe,” she said.\n\n"
            + "“It is not,” he replied.\n\n“You are wrong,” she said.";

    var found = find(text);

    assertThat(found)
        .extracting(statement -> statement.speaker().orElseThrow().name())
        .containsExactly("Ann Hale", "Peter Vale", "Ann Hale");
  }

  @Test
  void attributesAQuotationThatTheParagraphBeforeIntroduces() {
    var text = "Ann Hale went on to say:\n\n“The locks are sound.”\n\nThe wind fell.";

    var found = find(text);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().speaker().orElseThrow().name()).isEqualTo("Ann Hale");
  }

  @Test
  void datesWhatWasSaidByTheCueTheRemarksAndTheirContinuation() {
    var text =
        """
        Ann Hale has said that the locks are sound.

        Hale made the remarks on Friday.

        “They will open in May,” she told the council.

        Peter Vale said on Monday that they were old.

        Vale said earlier that they leaked.\
        """;
    var friday = dating(text, "Friday", "2023-06-23");
    var may = dating(text, "May", "2023-05");
    var monday = dating(text, "Monday", "2023-06-19");

    var found =
        finder.find(ArticleText.ofPlain(text), new Dates(List.of(), List.of(friday, may, monday)));

    assertThat(found)
        .extracting(each -> each.saidOn().map(Statement.SaidOn::edtf).orElse(""))
        .containsExactly("2023-06-23", "2023-06-23", "2023-06-19", "");
  }

  @Test
  void aDateThatLeadsInAClauseDatesWhatIsSaidInIt() {
    var text =
        "Josiah Vale drew it on a chart, and in 1847 Peter Hale, who built the tower, complained that"
            + " it caught his anchors.";
    var year = dating(text, "1847", "1847");

    var found = finder.find(ArticleText.ofPlain(text), new Dates(List.of(), List.of(year)));

    assertThat(found)
        .filteredOn(each -> each.speaker().map(Speaker::name).equals(Optional.of("Peter Hale")))
        .extracting(each -> each.saidOn().map(Statement.SaidOn::edtf).orElse(""))
        .containsExactly("1847");
  }

  @Test
  void aDateThatTellsOfTheSpeakerDatesNothingThatIsSaid() {
    var text = "“The locks are sound,” said Ann Hale, who built the tower of 1847 and left.";
    var year = dating(text, "1847", "1847");

    var found = finder.find(ArticleText.ofPlain(text), new Dates(List.of(), List.of(year)));

    assertThat(found).hasSize(1).allSatisfy(each -> assertThat(each.saidOn()).isEmpty());
  }

  private static Dating dating(String text, String words, String edtf) {
    int begin = text.indexOf(words);
    return new Dating(
        new Passage(begin, begin + words.length()),
        List.of(),
        Optional.of(edtf),
        Bounds.OPEN,
        List.of(edtf),
        "test",
        Optional.empty(),
        1);
  }

  @Test
  void staysInsideATextThatOpensAQuotationAndNeverEndsIt() {
    var text = "“" + "a ".repeat(50_000);

    assertThat(find(text)).allMatch(each -> each.passage().end() <= text.length());
  }

  @Test
  void readsWordsAndMarksInAnyOrderAndKeepsSpansApart() {
    var pieces =
        List.of(
            "said",
            "Ann Hale",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            ",",
            ".",
            ":",
            "—",
            "(",
            ")",
            "that",
            "she",
            "it was announced",
            "the mayor of",
            "and",
            "according to",
            "’s claim",
            "\n\n",
            "?",
            "Mr.",
            "U.S.",
            "saying",
            "warned",
            "HALE:",
            "Tuesday",
            "«",
            "»");
    var random = new Random(1);

    for (int i = 0; i < 3_000; i++) {
      var text =
          random
              .ints(20, 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining(i % 2 == 0 ? " " : ""));

      assertThat(find(text))
          .as(text)
          .allSatisfy(each -> assertThat(each.passage().end()).isLessThanOrEqualTo(text.length()))
          .allSatisfy(StatementFinderTest::keepsItsSpansApart);
    }
  }

  private static void keepsItsSpansApart(Statement statement) {
    var spans = statement.spans();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).begin()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private List<Statement> find(String text) {
    return finder.find(ArticleText.ofPlain(text), new Dates(List.of(), List.of()));
  }

  private static String words(String text, Statement statement) {
    return statement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
  }
}
