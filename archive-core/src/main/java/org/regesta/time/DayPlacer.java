package org.regesta.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.TimeOfDay;

/** Places parts of a day and times of day. */
final class DayPlacer {

  private static final int NOON = 12;

  /** Midnight as the end of its day. */
  private static final int END = 24;

  private static final String NO_DAY = "the words name no day";

  private DayPlacer() {}

  static Placed place(PartOfDay part, @Nullable Placed day, Standpoint at) {
    var inferred = day == null ? InferredDay.of(at, part.code().equals("MO")) : null;
    var on = inferred == null ? day : inferred.placed().withOthers(days(inferred));
    if (on == null) {
      return Placed.open(Timex.Type.TIME, "XXXX-XX-XXT" + part.code(), "part of a day", NO_DAY);
    }
    boolean known = on.span() != null || on.value().startsWith("X");
    var placed =
        on.withValue(Timex.Type.TIME, (known ? on.value() : "XXXX-XX-XX") + "T" + part.code());
    return isUntold(inferred, at) ? placed.withoutPlace(NO_DAY) : placed;
  }

  static Placed place(TimeOfDay time, @Nullable Placed day, Standpoint at) {
    var inferred = day == null ? InferredDay.of(at, time.hour() < NOON) : null;
    var on = inferred == null ? day : inferred.placed().withOthers(times(time, inferred));
    var clock = clock(time);
    var span = on == null ? null : on.span();
    if (on == null || span == null || span.unit() != CalendarUnit.DAY) {
      var value = on == null || on.value().isEmpty() ? "XXXX-XX-XX" : on.value();
      return Placed.open(Timex.Type.TIME, value + clock, "time of day", NO_DAY);
    }
    var placed = on.withValue(Timex.Type.TIME, Values.day(span.first()) + clock);
    if (isUntold(inferred, at)) {
      return placed.withoutPlace(NO_DAY);
    }
    return time.hour() < END
        ? placed.withEdtf(Values.edtfDay(span.first()) + edtfClock(time))
        : placed;
  }

  /** "The bell rang from half past ten": when, is told in no paragraph near; hardly today. */
  private static boolean isUntold(@Nullable InferredDay inferred, Standpoint at) {
    return inferred != null
        && inferred.rule().equals(InferredDay.PUBLICATION)
        && InferredDay.isFar(at)
        && at.tense().looksBack();
  }

  private static List<String> days(InferredDay inferred) {
    return inferred.others().stream().map(Values::edtfDay).toList();
  }

  private static List<String> times(TimeOfDay time, InferredDay inferred) {
    return time.hour() < END
        ? days(inferred).stream().map(day -> day + edtfClock(time)).toList()
        : days(inferred);
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
