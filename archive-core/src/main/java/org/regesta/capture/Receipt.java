package org.regesta.capture;

/** What became of an arrival at the store. */
public sealed interface Receipt {

  Capture capture();

  /** The bytes are new for their source: kept. */
  record Kept(Capture capture) implements Receipt {}

  /** The same bytes from the same source were held: a sighting was added to that capture. */
  record AlreadyHeld(Capture capture) implements Receipt {}
}
