package org.regesta.batch;

import java.util.List;
import org.regesta.capture.Capture;
import org.regesta.event.Event;
import org.regesta.speech.Statement;
import org.regesta.text.Extraction;
import org.regesta.time.Dates;

/** The timeline, as the import sees it. */
public interface Line {

  /** Places what a capture says, in the running transaction, replacing what it said before. */
  void place(OnTheLine reading);

  /** Brings the index up to what is committed; returns when it is. */
  void catchUp();

  /** All that was read from a capture. */
  record OnTheLine(
      Capture capture,
      Extraction.Read read,
      Dates dates,
      List<Statement> statements,
      List<Event> events) {}
}
