package org.regesta.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.language.Language;
import org.regesta.text.Passage;
import org.regesta.time.TimeContext;

class EventFinderTest {

  private final EventFinder finder = new EventFinder(Language.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "/event/clauses.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findsWhatADatingBelongsTo(String marked, LocalDate published, String expected) {
    var text = Marked.parse(marked);

    var events = find(text, published);

    assertThat(shown(text, events)).isEqualTo(expected);
  }

  @Test
  void givesWhatWasDeniedWithTheWordThatDeniesIt() {
    var text =
        Marked.parse(
            "Lee denied that [[Ann Lee/denied/DENIES|the dam had burst in {March|2019-03}]].");

    var event = find(text, LocalDate.of(2019, 6, 1)).getFirst();

    assertThat(event.passage().of(text.article().text()))
        .isEqualTo("denied that the dam had burst in March");
  }

  @Test
  void aVerbBehindARelativeClauseKeepsItsSubject() {
    var text =
        Marked.parse("The repair that was then recommended was put off until {2009|../2009}.");

    var event = find(text, LocalDate.of(2019, 6, 1)).getFirst();

    assertThat(event.passage().of(text.article().text()))
        .isEqualTo("The repair that was then recommended was put off until 2009");
  }

  @Test
  void aHappeningInQuotedWordsIsNotTheSourcesOwn() {
    var text = Marked.parse("It began. “The dam burst in {March|2019-03}, and nobody came.”");

    var event = find(text, LocalDate.of(2019, 6, 1)).getFirst();

    assertThat(event.by()).isEmpty();
    assertThat(event.reason()).contains("in quoted words, speaker unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He wrote <“The dam burst in March>”, and left.     | “The dam burst in March”
          He wrote <“The dam burst in March>.” He left.      | “The dam burst in March.”
          He wrote “<The dam burst in March”>.               | “The dam burst in March”
          <“The dam burst in March>. It was rebuilt.”        | The dam burst in March
          "<The dam burst in March">, he wrote.              | "The dam burst in March"
          <The dam “burst” in March>, he wrote.              | The dam “burst” in March
          <The dam burst, “in March> or so”.                 | none
          """)
  void pairsTheQuotationMarksOfAHappening(String marked, String words) {
    int begin = marked.indexOf('<');
    var text = marked.replaceAll("[<>]", "");
    var passage = new Passage(begin, marked.indexOf('>') - 1);

    assertThat(PairedMarks.around(passage, text).map(paired -> paired.of(text)).orElse("none"))
        .isEqualTo(words);
  }

  private List<Event> find(Marked text, LocalDate published) {
    var context = new TimeContext(Optional.of(published), Language.ENGLISH, Optional.empty());
    return finder.find(text.article(), text.dates(), text.statements(), context);
  }

  private static String shown(Marked text, List<Event> events) {
    return events.isEmpty()
        ? "none"
        : events.stream()
            .map(event ->
                "%s %s %s"
                    .formatted(
                        event.trigger().of(text.article().text()),
                        event.edtf().orElse("-"),
                        event.status()))
            .collect(Collectors.joining("; "));
  }
}
