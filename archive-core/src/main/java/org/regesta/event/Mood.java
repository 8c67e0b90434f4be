package org.regesta.event;

/** What the form of a clause says of its happening, before any statement is looked at. */
enum Mood {
  /** Told in the past tense: over when it was written, whatever its date. */
  PAST,
  DONE,
  AHEAD,
  /** The clause says that it did not or will not happen. */
  NEGATED
}
