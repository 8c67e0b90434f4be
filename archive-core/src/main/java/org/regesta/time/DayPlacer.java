package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.TimeOfDay;

/** Places parts of a day and times of day. */
final class DayPlacer {

  private DayPlacer() {}

  static Placed place(PartOfDay part, @Nullable Placed day, Standpoint at) {
    var on = day == null ? dayAtHand(at) : day;
    if (on == null) {
      return Placed.open(
          Timex.Type.TIME, "XXXX-XX-XXT" + part.code(), "part of a day", "the words name no day");
    }
    boolean known = on.span() != null || on.value().startsWith("X");
    return on.withValue(Timex.Type.TIME, (known ? on.value() : "XXXX-XX-XX") + "T" + part.code());
  }

  static Placed place(TimeOfDay time, @Nullable Placed day, Standpoint at) {
    var on = day == null ? dayAtHand(at) : day;
    var clock = clock(time);
    var span = on == null ? null : on.span();
    if (on == null || span == null || span.unit() != CalendarUnit.DAY) {
      var value = on == null || on.value().isEmpty() ? "XXXX-XX-XX" : on.value();
      return Placed.open(Timex.Type.TIME, value + clock, "time of day", "the words name no day");
    }
    var placed = on.withValue(Timex.Type.TIME, Values.day(span.first()) + clock);
    return time.hour() < 24
        ? placed.withEdtf(Values.edtfDay(span.first()) + edtfClock(time))
        : placed;
  }

  /** Without a day of its own a time belongs to the day that the story is at. */
  private static @Nullable Placed dayAtHand(Standpoint at) {
    var story = at.story();
    if (story != null && story.unit() == CalendarUnit.DAY) {
      return Placed.at(story, at.storyFrom(), "day of the story", 0.7);
    }
    var speaking = at.speaking();
    return speaking == null || at.narrative()
        ? null
        : Placed.at(Span.day(speaking), at.speakingFrom(), "day of publication", 0.6);
  }

  private static String clock(TimeOfDay time) {
    var text = new StringBuilder("T").append(two(time.hour()));
    text.append(':').append(two(Math.max(0, time.minute())));
    if (time.second() >= 0) {
      text.append(':').append(two(time.second()));
    }
    return text.append(time.zone()).toString();
  }

  private static String edtfClock(TimeOfDay time) {
    return "T"
        + two(time.hour())
        + ":"
        + two(Math.max(0, time.minute()))
        + ":"
        + two(Math.max(0, time.second()))
        + time.zone();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
