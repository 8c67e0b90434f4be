package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.TimeOfDay;

/** Times of day in words: "half past four", "quarter to nine", "1430 hours". */
final class SpokenTimes {

  private SpokenTimes() {}

  /** So many minutes past an hour, or before it. */
  static @Nullable Object time(Arguments a) {
    int hour = hour(a);
    int minute = a.number("minute");
    if (hour < 0 || minute < 0 || minute > 59) {
      return null;
    }
    boolean before = a.text("sign", "1").equals("-1");
    int at = Math.floorMod(hour * 60 + (before ? -minute : minute), 24 * 60);
    return new TimeOfDay(at / 60, at % 60, -1, a.text("zone", ""), null);
  }

  /** The hour of the words, by the part of the day that they name; −1 where there is none. */
  private static int hour(Arguments a) {
    int hour = a.number("hour");
    if (!a.has("part")) {
      return hour > 24 ? -1 : hour;
    }
    if (hour < 1 || hour > 12) {
      return -1;
    }
    return hour(hour, a.text("part"));
  }

  private static int hour(int hour, String part) {
    return switch (part) {
      case "AF", "EV", "PM" -> hour % 12 + 12;
      case "NI" -> hour % 12 + (hour >= 6 && hour < 12 ? 12 : 0);
      default -> hour % 12;
    };
  }

  /** The hour of a time in a part of a day: "half past ten on the night of 3 May". */
  static int hour(TimeOfDay time, String part) {
    boolean open = time.hour() > 0 && time.hour() < 12 && !part.equals("MO") && !part.equals("MI");
    return open ? hour(time.hour(), part) : time.hour();
  }

  /** "1430 hours": four digits. */
  static @Nullable Object hours(Arguments a) {
    return hours(a.number("clock"), a.text("zone", ""));
  }

  static @Nullable TimeOfDay hours(int clock, String zone) {
    return clock >= 2400 || clock % 100 > 59
        ? null
        : new TimeOfDay(clock / 100, clock % 100, -1, zone, null);
  }
}
