package org.regesta.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date that the text itself does not give: by which rules it was inferred, and which
 * year is the next best.
 */
final class InferredYear {

  static final String NEAREST = "year nearest to publication";
  static final String LAST = "the last before publication, as the verb tells";
  static final String STORY = "year from the story";
  static final String SENTENCE = "year from the same sentence";
  static final String PARAGRAPH = "year from the same paragraph";
  static final String BEFORE = "the last before the time told of, as the verb tells";
  static final String HOLIDAY = "holiday nearest to publication";

  /** The weekday of the words speaks for the year, and against its neighbours. */
  static final String WEEKDAY = "the nearest year in which the weekday is right";

  private static final Set<String> RULES =
      Set.of(NEAREST, LAST, STORY, SENTENCE, PARAGRAPH, BEFORE, HOLIDAY, WEEKDAY);

  /** These go by what the text told of before, not by publication. */
  private static final Set<String> TOLD = Set.of(STORY, SENTENCE, PARAGRAPH, BEFORE);

  private InferredYear() {}

  static boolean by(String rule) {
    return RULES.contains(rule);
  }

  /**
   * The year that comes second: of those before and after the one taken, the one nearer to where
   * the date is read from. Null where the year is not inferred, or nothing speaks for another.
   */
  static @Nullable Integer other(Placed placed, Standpoint at) {
    var span = placed.span();
    var from = from(placed.rule(), at);
    if (span == null || from == null || !by(placed.rule()) || placed.rule().equals(WEEKDAY)) {
      return null;
    }
    var before = span.first().minusYears(1);
    var after = span.first().plusYears(1);
    boolean earlier = DatePlacer.distance(before, from) <= DatePlacer.distance(after, from);
    return (earlier ? before : after).getYear();
  }

  private static @Nullable LocalDate from(String rule, Standpoint at) {
    return TOLD.contains(rule) && at.story() != null ? at.story().first() : at.speaking();
  }
}
