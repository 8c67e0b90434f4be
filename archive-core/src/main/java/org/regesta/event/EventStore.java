package org.regesta.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that are on record: derivations, which newer rules may replace. */
public interface EventStore {

  /** The store in a database that the migrations of this package have run on. */
  static EventStore over(JdbcClient jdbc) {
    return new StoredEvents(jdbc);
  }

  /** Puts events on record in the running transaction, replacing older ones of the same capture. */
  void save(CaptureId capture, List<Event> events);

  /** In the order of the text; none where none are on record. */
  List<Event> find(CaptureId capture);

  /** How many events each of these captures has; those without any are left out. */
  Map<CaptureId, Integer> counted(Collection<CaptureId> captures);

  /** The version of the rules that what is on record is by; empty where nothing is. */
  Optional<String> analyser(CaptureId capture);
}
