package org.regesta.time;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The year of a month that the text tells before it, though not that of publication. */
final class ToldYear {

  /** How many months a story goes on over the end of a year. */
  private static final int MONTHS_ON = 6;

  private ToldYear() {}

  /** Null where the text tells none. */
  static Years.@Nullable Inferred of(int month, @Nullable Integer day, Standpoint at) {
    var before = before(at);
    if (before != null) {
      int year = Years.near(month, day, before, Mention.Tense.BEFORE);
      return new Years.Inferred(year, InferredYear.BEFORE, at.storyFrom());
    }
    if (at.sentenceYear() != null) {
      return new Years.Inferred(at.sentenceYear(), InferredYear.SENTENCE, at.speakingFrom());
    }
    var told = at.told();
    return told == null || at.tense().looksAhead()
        ? null
        : new Years.Inferred(
            goingOn(told.last(), month, at.speaking()), InferredYear.PARAGRAPH, at.storyFrom());
  }

  /**
   * "On 3 May 2019 he said that it had been tested in September": the day, or the last day of the
   * longer time, before which it was.
   */
  private static @Nullable LocalDate before(Standpoint at) {
    var story = at.toldOf();
    var speaking = at.speaking();
    boolean told = at.tense() == Mention.Tense.BEFORE && !at.quoted();
    if (!told || story == null || speaking == null || story.last().isAfter(speaking)) {
      return null;
    }
    return story.unit().compareTo(CalendarUnit.YEAR) >= 0 ? story.last() : story.first();
  }

  /** A story goes on into January, but from June it does not go on to March. */
  private static int goingOn(LocalDate told, int month, @Nullable LocalDate speaking) {
    int year = told.getYear();
    boolean over = month < told.getMonthValue();
    boolean near = Math.floorMod(month - told.getMonthValue(), Month.values().length) <= MONTHS_ON;
    boolean known = speaking == null || !LocalDate.of(year + 1, month, 1).isAfter(speaking);
    return over && near && known ? year + 1 : year;
  }
}
