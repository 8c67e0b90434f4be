package org.regesta.event;

/** What the form of a clause says of its happening, before any statement is looked at. */
enum Mood {
  /** Told in the past tense: over when it was written, whatever its date. */
  PAST,
  DONE,
  /** Resolved, planned, expected or foretold; nothing says that it came about. */
  AHEAD,
  /** Ahead of what its sentence tells of, perhaps not of the writing: "would open in 1903". */
  FORETOLD,
  /** The clause says that it did not or will not happen. */
  NEGATED
}
