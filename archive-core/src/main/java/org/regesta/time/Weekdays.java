package org.regesta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Direction;

/** Places days of the week. */
final class Weekdays {

  private Weekdays() {}

  /**
   * "Friday": the last one up to the day of publication, or the next where the words look ahead.
   */
  static Placed place(CalendarDate date, Standpoint at) {
    var weekday = date.weekday();
    if (weekday == null) {
      throw new IllegalArgumentException("a calendar date of nothing: " + date);
    }
    boolean told = at.narrative() && at.speaking() != null;
    if (told && at.story() != null && at.story().unit() == CalendarUnit.DAY) {
      var day = at.story().first().with(TemporalAdjusters.nextOrSame(weekday));
      return Placed.at(Span.day(day), at.storyFrom(), "weekday after the story's day", 0.6);
    }
    var speaking = at.speaking();
    if (speaking == null) {
      return Placed.open(
          Timex.Type.DATE, "XXXX-WXX-" + weekday.getValue(), "weekday", DatePlacer.NO_DAY);
    }
    var day = place(weekday, speaking, at.tense());
    return Placed.at(Span.day(day), at.speakingFrom(), "weekday near publication", 0.9);
  }

  static LocalDate place(DayOfWeek weekday, LocalDate speaking, Mention.Tense tense) {
    var next = speaking.with(TemporalAdjusters.next(weekday));
    var last = speaking.with(TemporalAdjusters.previousOrSame(weekday));
    return switch (tense) {
      case AHEAD -> next;
      case PLANNED -> isNearer(last, next, speaking) ? last : next;
      case BACK, PAST, BEFORE, UNTOLD -> last;
    };
  }

  /** What was planned for a Friday, and told of on the Saturday, was planned for the day before. */
  private static boolean isNearer(LocalDate last, LocalDate next, LocalDate speaking) {
    return DatePlacer.distance(last, speaking) < DatePlacer.distance(next, speaking);
  }

  /** "last Friday" is never yesterday, "next Friday" never today, "this Friday" of this week. */
  static LocalDate nearest(DayOfWeek weekday, LocalDate base, Direction direction) {
    return switch (direction) {
      case LAST -> base.minusDays(1).with(TemporalAdjusters.previous(weekday));
      case THIS -> Span.week(base).first().with(TemporalAdjusters.nextOrSame(weekday));
      case NEXT -> base.with(TemporalAdjusters.next(weekday));
    };
  }
}
