package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.Timex.CountedFrom;

/**
 * Gives a month or a day of a month its year. In news the nearest to publication, unless the
 * sentence or the paragraph tells of another year; beyond some five months the words decide,
 * whether they look back or ahead.
 */
final class Years {

  /** Days up to which nearness alone decides. */
  private static final int NEAR = 120;

  /** The same for a month without a day. */
  private static final int NEAR_MONTH = 60;

  /** A year, and how it came about. */
  record Inferred(int year, String rule, CountedFrom from) {}

  private Years() {}

  static @Nullable Inferred of(CalendarDate date, Standpoint at) {
    if (at.year() != null) {
      return new Inferred(at.year(), InferredYear.STORY, at.storyFrom());
    }
    var speaking = at.speaking();
    var month = date.month();
    var told = month == null ? null : ToldYear.of(month, date.day(), at);
    if (told != null) {
      return told;
    }
    if (speaking == null || month == null) {
      return at.story() == null
          ? null
          : new Inferred(at.story().first().getYear(), InferredYear.STORY, at.speakingFrom());
    }
    var agreeing =
        date.weekday() == null || date.day() == null ? null : agreeing(date, month, speaking);
    if (agreeing != null) {
      return new Inferred(agreeing, InferredYear.WEEKDAY, at.speakingFrom());
    }
    int year = near(month, date.day(), speaking, at.tense());
    boolean past =
        at.tense().isOver() && year != near(month, date.day(), speaking, Mention.Tense.UNTOLD);
    return new Inferred(year, past ? InferredYear.LAST : InferredYear.NEAREST, at.speakingFrom());
  }

  /** The nearest year in which the weekday is right. */
  private static @Nullable Integer agreeing(CalendarDate date, int month, LocalDate speaking) {
    Integer best = null;
    for (int year = speaking.getYear() - 3; year <= speaking.getYear() + 3; year++) {
      var span = date.day() == null ? null : DatePlacer.dayOf(year, month, date.day());
      boolean right = span != null && span.first().getDayOfWeek() == date.weekday();
      if (right
          && (best == null
              || Math.abs(year - speaking.getYear()) < Math.abs(best - speaking.getYear()))) {
        best = year;
      }
    }
    return best;
  }

  /** The year of a month, or of a day in it, that is nearest to a day. */
  static int near(int month, @Nullable Integer day, LocalDate speaking, Mention.Tense tense) {
    int year = speaking.getYear();
    int nearest = year;
    long least = Long.MAX_VALUE;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      long distance = DatePlacer.distance(point(candidate, month, day, speaking), speaking);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    if (tense.isOver() && point(nearest, month, day, speaking).isAfter(speaking)) {
      return nearest - 1;
    }
    if (least <= (day == null ? NEAR_MONTH : NEAR) || tense == Mention.Tense.UNTOLD) {
      return nearest;
    }
    boolean ahead = point(nearest, month, day, speaking).isAfter(speaking);
    return switch (tense) {
      case BACK, PAST, BEFORE -> ahead ? nearest - 1 : nearest;
      case AHEAD -> ahead ? nearest : nearest + 1;
      case PLANNED, UNTOLD -> nearest;
    };
  }

  private static LocalDate point(int year, int month, @Nullable Integer day, LocalDate speaking) {
    if (day != null) {
      var span = DatePlacer.dayOf(year, month, day);
      return span == null ? LocalDate.of(year, month, 28) : span.first();
    }
    var whole = Span.month(year, month);
    return whole.contains(speaking) ? speaking : LocalDate.of(year, month, 15);
  }
}
