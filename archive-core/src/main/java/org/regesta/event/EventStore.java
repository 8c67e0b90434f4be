package org.regesta.event;

import java.util.List;
import org.regesta.capture.CaptureId;

/** The events that are on record: derivations, which newer rules may replace. */
public interface EventStore {

  /** Puts events on record in the running transaction, replacing older ones of the same capture. */
  void save(CaptureId capture, List<Event> events);

  /** In the order of the text; none where none are on record. */
  List<Event> find(CaptureId capture);
}
