package org.regesta.time;

import java.util.Optional;
import org.regesta.text.Passage;

/**
 * One temporal expression of a text (TIMEX3).
 *
 * @param passage determiners and modifiers in, prepositions and closing marks out, as TimeBank has
 *     it
 * @param value TIMEX3 value; empty where a date cannot exist
 * @param mod TIMEX3 mod: START, MID, END, APPROX, BEFORE …
 * @param edtf where it is placed; empty where it cannot be
 * @param countedFrom what it was counted from
 * @param rule the rule that placed it, a short name
 * @param confidence 0 to 1
 */
public record Timex(
    Passage passage,
    Type type,
    String value,
    Optional<String> mod,
    Optional<String> edtf,
    Bounds bounds,
    CountedFrom countedFrom,
    String rule,
    double confidence) {

  /** TIMEX3 type. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** What a wording was counted from. */
  public sealed interface CountedFrom {}

  /** The wording says it all: "3 April 2022". */
  public record Nothing() implements CountedFrom {}

  /** The day of publication. */
  public record Publication() implements CountedFrom {}

  /** Another expression of the text. */
  public record Expression(Passage passage) implements CountedFrom {}
}
