package org.regesta.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.language.Language;
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
