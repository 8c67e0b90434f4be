package org.regesta.reading;

import java.util.List;
import org.regesta.event.Event;
import org.regesta.speech.Statement;
import org.regesta.time.Dates;

/**
 * All that an article was found to say.
 *
 * @param statements in the order of the text; their indexes of datings count in {@code dates}
 * @param events in the order of the text; likewise
 */
public record Reading(Dates dates, List<Statement> statements, List<Event> events) {

  public Reading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }
}
