package org.regesta.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.language.Language;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.text.ArticleText;
import org.regesta.time.TimeContext;

/**
 * A language that nobody speaks, of which no class knows a word: what is read is read by tables.
 */
class InventedLanguageTest {

  private static final String TEXT =
      """
      Ka mola du Harvet lonmi ol 3 su Velmar 2021.

      “Ka mola banela harun, ka porto tibela,” taremi Ilda Voss, ka dolmar. \
      Ka dolmar taremi lomi nu ka porto tibela harun.
      """;

  @Test
  void placesADate() {
    var datings = read("qaa").dates().datings();

    assertThat(datings)
        .extracting(dating -> dating.passage().of(TEXT), dating -> dating.edtf().orElse("open"))
        .containsExactly(tuple("3 su Velmar 2021", "2021-03-03"), tuple("lomi", "2021-03-04"));
  }

  @Test
  void findsWhoSaidWhat() {
    var statements = read("qaa").statements();

    assertThat(statements)
        .extracting(InventedLanguageTest::words, statement -> speaker(statement).name())
        .containsExactly(
            tuple("“Ka mola banela harun, ka porto tibela,”", "Ilda Voss"),
            tuple("ka porto tibela harun", "Ilda Voss"));
    assertThat(speaker(statements.getFirst()).role()).contains("dolmar");
  }

  @Test
  void findsWhatHappened() {
    var events = read("qaa").events();

    assertThat(events)
        .extracting(event -> event.trigger().of(TEXT), event -> event.edtf().orElse("open"))
        .contains(tuple("lonmi", "2021-03-03"));
  }

  @Test
  void findsLittleAndFailsNowhereWithASingleTable() {
    var reading = read("qab");

    assertThat(reading.dates().datings()).isEmpty();
    assertThat(reading.events()).isEmpty();
  }

  private static Reading read(String tag) {
    var published = Optional.of(LocalDate.of(2021, 3, 5));
    return new ArticleReader()
        .read(
            ArticleText.ofPlain(TEXT),
            new TimeContext(published, Language.forTag(tag), Optional.<Locale>empty()));
  }

  private static String words(Statement statement) {
    return statement.passage().of(TEXT);
  }

  private static Speaker speaker(Statement statement) {
    return statement.speaker().orElseThrow();
  }
}
