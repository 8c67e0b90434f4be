package org.regesta.intake;

import org.regesta.capture.CaptureId;

/** The one end of an item. */
public sealed interface Outcome {

  /** A new capture. */
  record Kept(CaptureId capture) implements Outcome {}

  /** The same bytes from the same source were held before. */
  record AlreadyHeld(CaptureId capture) implements Outcome {}

  /** Not brought in, and why, in words for the report. */
  record Refused(String reason) implements Outcome {}
}
