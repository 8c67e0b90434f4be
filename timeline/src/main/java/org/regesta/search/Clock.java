package org.regesta.search;

/** By which of an entry's clocks a period is meant, and hits are counted and ordered. */
public enum Clock {
  /** When it happened or was said. */
  HAPPENED,
  /** When the first of its sources was published. */
  PUBLISHED
}
