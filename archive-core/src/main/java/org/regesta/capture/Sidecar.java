package org.regesta.capture;

/** What lay beside a file to describe it. */
public sealed interface Sidecar {

  /** What was declared; {@link Declared#NOTHING} where nothing lay there. */
  record Said(Declared declared) implements Sidecar {}

  /**
   * A description that cannot be used. Its file is refused, so that nothing comes in half
   * described.
   *
   * @param reason names the sidecar and the field
   */
  record Broken(String reason) implements Sidecar {}
}
