package org.regesta.event;

/** What the form of a clause says of its happening, before any statement is looked at. */
enum Mood {
  DONE,
  AHEAD,
  DENIED
}
