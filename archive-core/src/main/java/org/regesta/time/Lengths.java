package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.Duration;

/** Places durations where the words say on which side of now they lie. */
final class Lengths {

  private Lengths() {}

  static Placed place(Duration duration, Standpoint at) {
    var value = Durations.value(duration.amount(), duration.unit());
    var open =
        Placed.open(
                Timex.Type.DURATION,
                value,
                "duration",
                "the text does not tell when it begins or ends")
            .withMod(duration.mod());
    var speaking = at.speaking();
    boolean counted =
        !duration.amount().open()
            && !duration.unit().ofTheClock()
            && duration.unit().canCount(duration.amount().whole());
    if (duration.reach() == TemporalExpression.Reach.AFTER && counted && at.story() != null) {
      return open.withEdtf(after(duration, at.story())).withRule("from the story's day on", 0.6);
    }
    if (speaking == null || !counted || at.narrative()) {
      return open;
    }
    var told = fromStory(duration, at);
    if (told != null) {
      return open.withEdtf(interval(duration, told, 1)).withRule("from the story's day on", 0.7);
    }
    return switch (duration.reach()) {
      case PAST -> open.withEdtf(interval(duration, speaking, -1)).withRule("up to now", 0.75);
      case NEXT -> open.withEdtf(interval(duration, speaking, 1)).withRule("from now on", 0.75);
      case STORY, AFTER, NONE -> open;
    };
  }

  /** "over the next two days" in words of the past: from the day that was told of; else null. */
  private static @Nullable LocalDate fromStory(Duration duration, Standpoint at) {
    var story = at.story();
    var speaking = at.speaking();
    boolean back = at.tense() == Mention.Tense.BACK || at.tense() == Mention.Tense.PAST;
    return duration.reach() == TemporalExpression.Reach.NEXT
            && back
            && story != null
            && speaking != null
            && story.unit() == CalendarUnit.DAY
            && story.first().isBefore(speaking)
        ? story.first()
        : null;
  }

  /** From the day told of, or from any in the longer time told of, as many units on. */
  private static String after(Duration duration, Span story) {
    var last = duration.unit().plus(story.last(), duration.amount().whole());
    return Values.edtfDay(story.first()) + "/" + Values.edtfDay(last);
  }

  private static String interval(Duration duration, LocalDate now, int sign) {
    var other = duration.unit().plus(now, (long) sign * duration.amount().whole());
    var first = sign < 0 ? other : now;
    var last = sign < 0 ? now : other;
    return switch (duration.unit()) {
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          Values.edtfYear(first.getYear()) + "/" + Values.edtfYear(last.getYear());
      case MONTH, QUARTER, SEASON, HALF -> Values.edtfMonth(first) + "/" + Values.edtfMonth(last);
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEKEND, WEEK, FORTNIGHT, PERIOD ->
          Values.edtfDay(first) + "/" + Values.edtfDay(last);
    };
  }
}
