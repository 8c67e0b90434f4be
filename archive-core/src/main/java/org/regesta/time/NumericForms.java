package org.regesta.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.NumericDate;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.Year;

/** Dates and times of day that are written in figures. */
final class NumericForms {

  private NumericForms() {}

  /** "2022-04-03", "2022-04-03T14:30:00Z". */
  static @Nullable Object iso(Arguments a) {
    var text = a.text("written");
    if (text.length() == 7 || text.indexOf('W') > 0) {
      return partial(text);
    }
    int at = text.indexOf('T');
    var day = at < 0 ? text : text.substring(0, at);
    if (day.length() == 8 && day.indexOf('-') < 0) {
      day = day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
    }
    int[] fields = fields(day);
    var date = new CalendarDate(Year.of(fields[0]), fields[1], fields[2], null);
    if (fields[1] < 1 || fields[1] > 12) {
      return null;
    }
    return at < 0 ? date : timed(text.substring(at + 1), date);
  }

  /** "2022-04", "04/2022", "2022-W05", "2022-W05-3". */
  private static @Nullable Object partial(String text) {
    int week = text.indexOf('W');
    int[] fields =
        fields(week < 0 ? text : text.substring(0, week - 1) + "-" + text.substring(week + 1));
    if (week < 0) {
      boolean yearFirst = fields[0] > 12;
      return new CalendarDate(
          Year.of(fields[yearFirst ? 0 : 1]), fields[yearFirst ? 1 : 0], null, null);
    }
    var whole = Reckonings.week(fields[0], fields[1]);
    if (whole == null || fields.length == 2 || !(whole.day() instanceof CalendarDate thursday)) {
      return whole;
    }
    return Reckonings.weekday(thursday, fields[2]);
  }

  private static Object timed(String text, CalendarDate date) {
    int cut = text.length();
    for (int i = 0; i < text.length(); i++) {
      if ("Z+-".indexOf(text.charAt(i)) >= 0) {
        cut = i;
        break;
      }
    }
    int point = text.indexOf('.');
    int[] clock = fields(text.substring(0, point >= 0 && point < cut ? point : cut));
    return new TimeOfDay(
        clock[0],
        clock.length > 1 ? clock[1] : -1,
        clock.length > 2 ? clock[2] : -1,
        text.substring(cut),
        date);
  }

  /** The runs of digits of a text. */
  private static int[] fields(String text) {
    int[] fields = new int[3];
    int count = 0;
    int at = 0;
    while (at < text.length() && count < 3) {
      int end = NumberScanner.digits(text, at, text.length());
      fields[count++] = (int) NumberScanner.value(text, at, end);
      at = end + 1;
    }
    return Arrays.copyOf(fields, count);
  }

  /** "3/4/2022". */
  static @Nullable Object numeric(Arguments a) {
    var text = a.text("written");
    int[] fields = fields(text);
    boolean twoDigits = text.length() - lastMark(text) - 1 == 2;
    boolean possible =
        fields[0] >= 1
            && fields[1] >= 1
            && fields[0] <= 31
            && fields[1] <= 31
            && Math.min(fields[0], fields[1]) <= 12;
    return possible ? new NumericDate(fields[0], fields[1], new Year(fields[2], twoDigits)) : null;
  }

  private static int lastMark(String text) {
    return Math.max(text.lastIndexOf('/'), Math.max(text.lastIndexOf('.'), text.lastIndexOf('-')));
  }

  /** "14:30", "2:30 p.m. GMT", "noon". */
  static @Nullable Object time(Arguments a) {
    int[] clock = fields(a.text("clock"));
    int hour = clock[0];
    if (a.has("ampm")) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (a.text("ampm").equals("PM") ? 12 : 0);
    }
    int minute = a.has("minute") ? a.number("minute") : clock.length > 1 ? clock[1] : -1;
    if (hour > 24 || minute > 59) {
      return null;
    }
    return new TimeOfDay(
        hour,
        minute,
        clock.length > 2 ? clock[2] : -1,
        a.text("zone", ""),
        a.expressionIfAny("day"));
  }
}
