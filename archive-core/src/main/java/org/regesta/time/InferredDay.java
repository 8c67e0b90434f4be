package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Timex.CountedFrom;

/**
 * The day of a part of a day, or of a time, for which the words name none: "at ten", "the night".
 * It is taken from the words around or from publication, and is never certain.
 *
 * @param others days that it may be as well
 */
record InferredDay(
    LocalDate day, CountedFrom from, String rule, double confidence, List<LocalDate> others) {

  static final String STORY = "day of the story";
  static final String PUBLICATION = "day of publication";

  private static final Set<String> RULES = Set.of(STORY, PUBLICATION);

  InferredDay {
    others = List.copyOf(others);
  }

  static boolean by(String rule) {
    return RULES.contains(rule);
  }

  /**
   * Null where nothing tells it.
   *
   * @param morning whether the time lies before noon
   */
  static @Nullable InferredDay of(Standpoint at, boolean morning) {
    var story = at.story();
    if (at.narrative()) {
      return story == null || story.unit() != CalendarUnit.DAY
          ? null
          : new InferredDay(story.first(), at.storyFrom(), STORY, 0.5, List.of());
    }
    var told = at.day();
    var speaking = at.speaking();
    if (told != null && !isFar(at) && !isTooLate(told, at)) {
      return told.at(morning, speaking);
    }
    return speaking == null ? null : ofPublication(speaking, at);
  }

  /** Whether days were told of, but none near. */
  static boolean isFar(Standpoint at) {
    return at.day() != null && at.day().nearness() == ToldDay.Nearness.FAR;
  }

  /** What did not lie ahead was not on a day after publication: "tomorrow" was named beside it. */
  private static boolean isTooLate(ToldDay told, Standpoint at) {
    var speaking = at.speaking();
    return speaking != null && !at.tense().looksAhead() && told.isAfter(speaking);
  }

  private static InferredDay ofPublication(LocalDate speaking, Standpoint at) {
    var other = speaking.plusDays(at.tense().looksAhead() ? 1 : -1);
    return new InferredDay(speaking, at.speakingFrom(), PUBLICATION, 0.4, List.of(other));
  }

  /** The day as a date. */
  Placed placed() {
    return Placed.at(Span.day(day), from, rule, confidence);
  }
}
