package org.regesta.timeline;

import java.util.List;
import java.util.Optional;
import org.regesta.event.Event;
import org.regesta.speech.Statement;
import org.regesta.text.Found;
import org.regesta.time.Bounds;
import org.regesta.time.Dating;
import org.regesta.time.Edtf;
import org.regesta.time.Timex;

/** Tells why a capture's statements and events are dated as they are. */
final class DateReasons {

  private final CaptureReading reading;
  private final String text;

  DateReasons(CaptureReading reading) {
    this.reading = reading;
    this.text = reading.extraction().article().text();
  }

  WhyDate of(Statement.SaidOn saidOn) {
    var dating = reading.dates().datings().get(saidOn.dating());
    var bounds =
        dating.edtf().equals(Optional.of(saidOn.edtf()))
            ? dating.bounds()
            : Edtf.parse(saidOn.edtf()).map(Edtf::bounds).orElse(dating.bounds());
    return why(saidOn.edtf(), bounds, dating, saidOn.reason());
  }

  WhyDate of(Event event, String edtf) {
    return event.datings().isEmpty()
        ? new WhyDate(
            edtf,
            event.bounds(),
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            event.reason(),
            List.of(edtf),
            event.confidence())
        : why(edtf, event.bounds(), dating(event, edtf), event.reason());
  }

  /**
   * "For four months in the summer of 1926" is dated by the summer: the words that give its date.
   */
  private Dating dating(Event event, String edtf) {
    var named = event.datings().stream().map(reading.dates().datings()::get).toList();
    return named.stream()
        .filter(dating -> dating.edtf().equals(Optional.of(edtf)))
        .findFirst()
        .orElseGet(named::getFirst);
  }

  private WhyDate why(String edtf, Bounds bounds, Dating dating, String link) {
    return new WhyDate(
        edtf,
        bounds,
        dating.passage().of(text),
        Optional.of(dating.passage()),
        countedFrom(dating),
        dating.rule(),
        link,
        dating.readings(),
        dating.confidence());
  }

  private Optional<WhyDate.CountedFrom> countedFrom(Dating dating) {
    if (dating.timexes().isEmpty()) {
      return Optional.empty();
    }
    return switch (reading.dates().timexes().get(dating.timexes().getFirst()).countedFrom()) {
      case Timex.Nothing() -> Optional.empty();
      case Timex.Publication() ->
          Optional.of(
              new WhyDate.CountedFrom(
                  WhyDate.Origin.PUBLICATION,
                  reading.extraction().metadata().published().map(Found::value).orElse("")));
      case Timex.Expression(var passage) ->
          Optional.of(new WhyDate.CountedFrom(WhyDate.Origin.EXPRESSION, passage.of(text)));
    };
  }
}
