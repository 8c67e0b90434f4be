package org.regesta.time;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;

/**
 * One wording, one dating: "February or March 2022" is two expressions and one dating. What users
 * see and search.
 *
 * @param timexes indexes into {@link Dates#timexes()}
 * @param edtf where it is placed; empty where it cannot be
 * @param readings EDTF of every reading, the preferred one first; one alone where there is no doubt
 * @param rule the rule that placed it
 * @param unplaced why it has no place, in words for a historian; empty where it has one
 * @param confidence 0 to 1
 */
public record Dating(
    Passage passage,
    List<Integer> timexes,
    Optional<String> edtf,
    Bounds bounds,
    List<String> readings,
    String rule,
    Optional<String> unplaced,
    double confidence) {

  public Dating {
    timexes = List.copyOf(timexes);
    readings = List.copyOf(readings);
  }

  /** Whether a rule of this name gives a date the year that its words do not tell. */
  public static boolean infersYear(String rule) {
    return InferredYear.by(rule);
  }

  /** Whether a rule of this name gives a time or a part of a day the day that its words lack. */
  public static boolean infersDay(String rule) {
    return InferredDay.by(rule);
  }
}
