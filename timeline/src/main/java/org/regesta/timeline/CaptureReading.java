package org.regesta.timeline;

import java.util.List;
import org.regesta.capture.Capture;
import org.regesta.event.Event;
import org.regesta.speech.Statement;
import org.regesta.text.Extraction;
import org.regesta.time.Dates;

/**
 * All that was read from one capture. The datings that statements and events point to are those of
 * {@code dates}; all offsets count in the text of {@code extraction}.
 */
public record CaptureReading(
    Capture capture,
    Extraction.Read extraction,
    Dates dates,
    List<Statement> statements,
    List<Event> events) {

  public CaptureReading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }
}
