package org.regesta.text;

import java.util.Optional;

/**
 * What a source calls itself, on one line and in its own place: a control character could reach a
 * terminal, and a mark that turns the direction of writing would turn the words behind it round.
 */
public final class Harmless {

  private static final String CONTROLS = "\\s*\\p{Cc}[\\s\\p{Cc}]*";
  private static final String TURNING = "[\u202A-\u202E\u2066-\u2069]";

  private Harmless() {}

  /** Empty where nothing else is left of it. */
  static Optional<Found<String>> of(Found<String> found) {
    var line = line(found.value());
    return line.isEmpty() ? Optional.empty() : Optional.of(new Found<>(line, found.evidence()));
  }

  /** On one line, and without what could touch the words beside it. */
  public static String line(String words) {
    return words.replaceAll(TURNING, "").replaceAll(CONTROLS, " ").strip();
  }
}
