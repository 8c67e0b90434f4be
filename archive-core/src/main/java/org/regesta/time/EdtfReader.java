package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf.Choice;
import org.regesta.time.Edtf.Known;
import org.regesta.time.Edtf.Member;
import org.regesta.time.Edtf.Side;

/** Reads EDTF. Within this class a text that is none is null or a refusal, never an exception. */
final class EdtfReader {

  private EdtfReader() {}

  static Edtf.Reading read(String text) {
    if (text.isEmpty()) {
      return new Edtf.Invalid(text, "nothing is written");
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789XYEST:Z-+./?~%,[]{}".indexOf(text.charAt(i)) < 0) {
        return new Edtf.Invalid(text, "a sign that EDTF does not have, at " + i);
      }
    }
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return set(text);
    }
    if (text.indexOf('/') >= 0) {
      return interval(text);
    }
    if (text.indexOf('T') >= 0) {
      return moment(text);
    }
    var date = EdtfDateReader.date(text);
    return date == null
        ? new Edtf.Invalid(text, "no calendar date of EDTF")
        : new Edtf.Valid(new Edtf.Day(date));
  }

  private static Edtf.Reading set(String text) {
    char close = text.charAt(0) == '[' ? ']' : '}';
    if (text.length() < 3 || text.charAt(text.length() - 1) != close) {
      return new Edtf.Invalid(text, "a set that is not closed");
    }
    var members = new ArrayList<Member>();
    int at = 1;
    int end = text.length() - 1;
    while (at <= end) {
      int comma = text.indexOf(',', at);
      int stop = comma < 0 ? end : comma;
      var member = member(text.substring(at, stop));
      if (member == null) {
        return new Edtf.Invalid(text, "a member of the set is no date");
      }
      members.add(member);
      at = stop + 1;
    }
    return new Edtf.Valid(new Edtf.Members(close == ']' ? Choice.ONE : Choice.ALL, members));
  }

  private static @Nullable Member member(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      var date = EdtfDateReader.date(text);
      return date == null ? null : new Member(date, date);
    }
    var left = text.substring(0, dots);
    var right = text.substring(dots + 2);
    var from = left.isEmpty() ? null : EdtfDateReader.date(left);
    var to = right.isEmpty() ? null : EdtfDateReader.date(right);
    boolean broken = (from == null) != left.isEmpty() || (to == null) != right.isEmpty();
    boolean empty = from == null && to == null;
    return broken || empty || reversed(from, to) ? null : new Member(from, to);
  }

  private static boolean reversed(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    if (from == null || to == null) {
      return false;
    }
    var earliest = from.bounds().earliest();
    var latest = to.bounds().latest();
    return earliest != null && latest != null && earliest.isAfter(latest);
  }

  private static Edtf.Reading interval(String text) {
    int slash = text.indexOf('/');
    var from = side(text.substring(0, slash));
    var to = side(text.substring(slash + 1));
    if (from == null || to == null) {
      return new Edtf.Invalid(text, "an end of the interval is no date");
    }
    var first = from instanceof Known(var date) ? date : null;
    var last = to instanceof Known(var date) ? date : null;
    if (first == null && last == null) {
      return new Edtf.Invalid(text, "an interval without an end that is known");
    }
    return reversed(first, last)
        ? new Edtf.Invalid(text, "the interval ends before it begins")
        : new Edtf.Valid(new Edtf.Interval(from, to));
  }

  private static @Nullable Side side(String text) {
    if (text.isEmpty()) {
      return new Edtf.Unknown();
    }
    if (text.equals("..")) {
      return new Edtf.Open();
    }
    var date = EdtfDateReader.date(text);
    return date == null ? null : new Known(date);
  }

  private static Edtf.Reading moment(String text) {
    int mark = text.indexOf('T');
    var date = EdtfDateReader.date(text.substring(0, mark));
    var time = text.substring(mark);
    LocalDate day = date != null && isWholeDay(date) ? date.bounds().earliest() : null;
    return day != null && isTime(time)
        ? new Edtf.Valid(new Edtf.Moment(day, time))
        : new Edtf.Invalid(text, "a time needs a whole day and hh:mm:ss");
  }

  private static boolean isWholeDay(EdtfDate date) {
    return date.month() != null
        && date.day() != null
        && !date.unspecified()
        && date.marks().equals(EdtfDate.Marks.NONE)
        && date.year().onCalendar();
  }

  /** Thh:mm:ss, with Z, ±hh or ±hh:mm or without. */
  private static boolean isTime(String time) {
    if (time.length() < 9
        || !number(time, 1, 23)
        || time.charAt(3) != ':'
        || !number(time, 4, 59)
        || time.charAt(6) != ':'
        || !number(time, 7, 59)) {
      return false;
    }
    var zone = time.substring(9);
    if (zone.isEmpty() || zone.equals("Z")) {
      return true;
    }
    boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
    boolean hours = zone.length() >= 3 && number(zone, 1, 14);
    boolean minutes =
        zone.length() == 3 || (zone.length() == 6 && zone.charAt(3) == ':' && number(zone, 4, 59));
    return signed && hours && minutes;
  }

  private static boolean number(String text, int at, int most) {
    if (at + 2 > text.length() || NumberScanner.digits(text, at, at + 2) != at + 2) {
      return false;
    }
    return NumberScanner.value(text, at, at + 2) <= most;
  }
}
