package org.regesta.intake;

import java.util.Optional;
import org.regesta.capture.CaptureId;

/** The one end of an item. */
public sealed interface Outcome {

  /** A new capture. */
  record Kept(CaptureId capture) implements Outcome {}

  /** The same bytes from the same source were held before. */
  record AlreadyHeld(CaptureId capture) implements Outcome {}

  /**
   * Not brought in, and why, in words for the report.
   *
   * @param preserved where the bytes are kept all the same: they were received, but no words could
   *     be read from them
   */
  record Refused(String reason, Optional<CaptureId> preserved) implements Outcome {

    /** Nothing of it is kept. */
    public Refused(String reason) {
      this(reason, Optional.empty());
    }
  }
}
