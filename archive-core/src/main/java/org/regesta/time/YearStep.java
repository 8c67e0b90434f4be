package org.regesta.time;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story's clock: an expression and how much its words mean to set the clock.
 *
 * @param mention the expression, where it stands
 * @param point what it tells of the year; null where it tells nothing
 */
record YearStep(Mention mention, @Nullable YearPoint point, Weight weight) {

  /** How much a year in the words speaks for where the story stands. */
  enum Weight {
    HEADING,
    PLAIN
  }

  boolean sameSentence(YearStep other) {
    return mention.sameSentence(other.mention);
  }

  static List<YearStep> of(List<Wording> wordings) {
    return wordings.stream().flatMap(YearStep::of).toList();
  }

  private static Stream<YearStep> of(Wording wording) {
    return wording.members().stream()
        .map(mention ->
            new YearStep(mention, YearPoint.of(mention.expression()), weight(wording, mention)));
  }

  /** Where a heading has a range, what is told begins with its first year. */
  private static Weight weight(Wording wording, Mention mention) {
    boolean first = mention.equals(wording.members().getFirst());
    return switch (mention.setting()) {
      case HEADING -> first ? Weight.HEADING : Weight.PLAIN;
      case RUNNING -> Weight.PLAIN;
    };
  }
}
