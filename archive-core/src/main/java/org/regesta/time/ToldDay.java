package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Timex.CountedFrom;

/**
 * The day that a text told of last, as seen from a time of day that names none.
 *
 * @param day null where none is near, or where the text has gone on from it to a longer time: "a
 *     year later"
 * @param night whether it was told of an evening or a night, whose morning is the next day's
 */
record ToldDay(@Nullable LocalDate day, CountedFrom from, boolean night, Nearness nearness) {

  /** Where it was named. */
  enum Nearness {
    SENTENCE(0.6),
    PARAGRAPH(0.5),
    BEFORE(0.4),
    /** Days were told of, but none near. */
    FAR(0.3);

    private final double confidence;

    Nearness(double confidence) {
      this.confidence = confidence;
    }
  }

  boolean isAfter(LocalDate other) {
    return day != null && day.isAfter(other);
  }

  /**
   * The day for a time on it.
   *
   * @param morning whether the time lies before noon
   * @param published another day that it may be, where the day was named in another sentence
   */
  @Nullable InferredDay at(boolean morning, @Nullable LocalDate published) {
    if (day == null) {
      return null;
    }
    boolean next = night && morning;
    var on = next ? day.plusDays(1) : day;
    var others = new ArrayList<LocalDate>();
    if (next) {
      others.add(day);
    }
    if (nearness != Nearness.SENTENCE
        && published != null
        && !published.equals(on)
        && !others.contains(published)) {
      others.add(published);
    }
    return new InferredDay(on, from, InferredDay.STORY, nearness.confidence, others);
  }
}
