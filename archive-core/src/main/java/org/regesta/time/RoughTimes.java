package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Qualification;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.Wording.Lead;

/**
 * Times of day that the words leave open: "about 00:15", "shortly before ten". Their TIMEX3 value
 * keeps the time, their dating claims no more than the day, or a side of it ("by noon").
 */
final class RoughTimes {

  /** Midnight as the end of its day: "midnight on Sunday" is not where Sunday begins. */
  private static final int END = 24;

  private RoughTimes() {}

  /** What a time means behind the words before it. */
  static TemporalExpression meant(TimeOfDay time, Lead lead, boolean about) {
    var side = OpenSides.mod(lead);
    var mod = side == null && about ? "APPROX" : side;
    return mod == null ? exact(time) : rough(time, mod);
  }

  static TemporalExpression rough(TimeOfDay time, String mod) {
    boolean after = mod.equals("AFTER") || mod.equals("ON_OR_AFTER");
    return new Qualified(Qualification.APPROXIMATE, mod, after ? beginning(time) : time);
  }

  /** The day of a date and time (EDTF). */
  static String day(String edtf) {
    int time = edtf.indexOf('T');
    return time < 0 ? edtf : edtf.substring(0, time);
  }

  /** "midnight on 3 May 2019" is written of the beginning of that day. */
  private static TimeOfDay exact(TimeOfDay time) {
    return isNumbered(time.day()) ? beginning(time) : time;
  }

  private static boolean isNumbered(@Nullable TemporalExpression day) {
    return day instanceof CalendarDate date && date.day() != null;
  }

  private static TimeOfDay beginning(TimeOfDay time) {
    return time.hour() == END
        ? new TimeOfDay(0, time.minute(), time.second(), time.zone(), time.day())
        : time;
  }
}
