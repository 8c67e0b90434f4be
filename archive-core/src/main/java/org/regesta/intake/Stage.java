package org.regesta.intake;

/** How far a kept item was read. */
public enum Stage {
  /** Its bytes are kept; nothing was read. */
  RECEIVED,
  /** Its words are on record. */
  READ,
  /** Its dates are on record. */
  DATED,
  /** Its statements and events are on record. */
  HEARD,
  /** Its entries stand on the timeline. */
  PLACED
}
