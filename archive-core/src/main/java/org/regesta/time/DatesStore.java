package org.regesta.time;

import java.util.Optional;
import org.regesta.capture.CaptureId;

/** The dates that are on record: derivations, which newer rules may replace. */
public interface DatesStore {

  /** Puts dates on record in the running transaction, replacing older ones of the same capture. */
  void save(CaptureId capture, Dates dates);

  Optional<Dates> find(CaptureId capture);
}
