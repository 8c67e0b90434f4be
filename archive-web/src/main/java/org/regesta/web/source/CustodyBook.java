package org.regesta.web.source;

import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.event.EventStore;
import org.regesta.form.CustodyForm;
import org.regesta.speech.StatementStore;
import org.regesta.text.ExtractionStore;
import org.regesta.time.DatesStore;
import org.springframework.stereotype.Component;

/** Looks up how a capture came here, where its bytes lie, and what read them. */
@Component
public class CustodyBook {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final DatesStore dates;
  private final StatementStore statements;
  private final EventStore events;

  CustodyBook(
      CaptureStore captures,
      ExtractionStore extractions,
      DatesStore dates,
      StatementStore statements,
      EventStore events) {
    this.captures = captures;
    this.extractions = extractions;
    this.dates = dates;
    this.statements = statements;
    this.events = events;
  }

  public CustodyForm of(Capture capture) {
    var id = capture.id();
    return CustodyForm.of(
        capture,
        captures.sightings(id),
        captures.holding(id),
        new CustodyForm.ReadBy(
            extractions.reader(id).orElse(null),
            dates.analyser(id).orElse(null),
            statements.analyser(id).orElse(null),
            events.analyser(id).orElse(null)));
  }
}
