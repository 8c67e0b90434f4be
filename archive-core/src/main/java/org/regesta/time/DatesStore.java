package org.regesta.time;

import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dates that are on record: derivations, which newer rules may replace. */
public interface DatesStore {

  /** The store in a database that the migrations of this package have run on. */
  static DatesStore over(JdbcClient jdbc) {
    return new StoredDates(jdbc);
  }

  /** Puts dates on record in the running transaction, replacing older ones of the same capture. */
  void save(CaptureId capture, Dates dates);

  Optional<Dates> find(CaptureId capture);

  /** The version of the rules that what is on record is by; empty where nothing is. */
  Optional<String> analyser(CaptureId capture);
}
