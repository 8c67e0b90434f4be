package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;

/**
 * Gives a month or a day of a month its year. In news the nearest to publication; beyond some five
 * months the words decide, whether they look back or ahead.
 */
final class Years {

  /** Days up to which nearness alone decides. */
  private static final int NEAR = 120;

  /** The same for a month without a day. */
  private static final int NEAR_MONTH = 60;

  private Years() {}

  static @Nullable Integer of(CalendarDate date, Standpoint at) {
    if (at.year() != null) {
      return at.year();
    }
    var speaking = at.speaking();
    if (at.sentenceYear() != null) {
      return at.sentenceYear();
    }
    if (speaking == null || date.month() == null) {
      return at.story() == null ? null : (Integer) at.story().first().getYear();
    }
    var weekday = date.weekday();
    if (weekday != null && date.day() != null) {
      var agreeing = agreeing(date, speaking);
      if (agreeing != null) {
        return agreeing;
      }
    }
    return near(date.month(), date.day(), speaking, at.tense());
  }

  /** How the year of a date came about that the text does not give. */
  static String rule(CalendarDate date, Standpoint at, int year) {
    var speaking = at.speaking();
    var month = date.month();
    if (at.year() != null || speaking == null) {
      return InferredYear.STORY;
    }
    if (at.sentenceYear() != null) {
      return InferredYear.SENTENCE;
    }
    if (date.weekday() != null && date.day() != null && agreeing(date, speaking) != null) {
      return InferredYear.WEEKDAY;
    }
    boolean past =
        at.tense() == Mention.Tense.PAST
            && month != null
            && year != near(month, date.day(), speaking, Mention.Tense.UNTOLD);
    return past ? InferredYear.LAST : InferredYear.NEAREST;
  }

  /** The nearest year in which the weekday is right. */
  private static @Nullable Integer agreeing(CalendarDate date, LocalDate speaking) {
    Integer best = null;
    for (int year = speaking.getYear() - 3; year <= speaking.getYear() + 3; year++) {
      var span =
          date.month() == null || date.day() == null
              ? null
              : DatePlacer.dayOf(year, date.month(), date.day());
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
    boolean past = tense == Mention.Tense.PAST;
    if (past && point(nearest, month, day, speaking).isAfter(speaking)) {
      return nearest - 1;
    }
    if (least <= (day == null ? NEAR_MONTH : NEAR) || tense == Mention.Tense.UNTOLD) {
      return nearest;
    }
    boolean ahead = point(nearest, month, day, speaking).isAfter(speaking);
    return switch (tense) {
      case BACK, PAST -> ahead ? nearest - 1 : nearest;
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
