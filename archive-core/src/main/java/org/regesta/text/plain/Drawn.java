package org.regesta.text.plain;

/** What came of drawing the plain text out of a document. */
public sealed interface Drawn {

  /** Its text. */
  record Text(String text) implements Drawn {}

  /** None, and why, for the report. */
  record Nothing(String reason) implements Drawn {}
}
