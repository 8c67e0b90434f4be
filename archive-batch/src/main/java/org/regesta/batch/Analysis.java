package org.regesta.batch;

import java.util.List;
import org.regesta.event.Event;
import org.regesta.speech.Statement;
import org.regesta.text.Extraction;
import org.regesta.time.Dates;

/**
 * What is found in the words of a capture. Pure: the same words give the same findings on every
 * machine; called from many threads at once.
 */
public interface Analysis {

  Dates dates(Extraction.Read read);

  List<Statement> statements(Extraction.Read read, Dates dates);

  List<Event> events(Extraction.Read read, Dates dates, List<Statement> statements);
}
