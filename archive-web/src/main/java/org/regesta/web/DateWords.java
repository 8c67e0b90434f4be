package org.regesta.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;
import org.regesta.time.EdtfYear;

/**
 * EDTF in the words of the reading room. An interval does not tell whether something went on from
 * one end to the other or happened once between them, so the words do not either.
 */
final class DateWords {

  /** EDTF 21 to 41. */
  private static final List<String> PARTS =
      List.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "spring (north)",
          "summer (north)",
          "autumn (north)",
          "winter (north)",
          "spring (south)",
          "summer (south)",
          "autumn (south)",
          "winter (south)",
          "first quarter of",
          "second quarter of",
          "third quarter of",
          "fourth quarter of",
          "first third of",
          "second third of",
          "last third of",
          "first half of",
          "second half of");

  private DateWords() {}

  static String of(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> of(date);
      case Edtf.Moment(var day, var time) -> of(EdtfDate.of(day)) + ", " + clock(time);
      case Edtf.Interval(var from, var to) -> between(from, to);
      case Edtf.Members(var choice, var members) -> among(choice, members);
    };
  }

  /** "08:30", with the distance from UTC where the source gives one: "08:30 UTC+01:00". */
  private static String clock(String time) {
    var hours = time.substring(1, Math.min(6, time.length()));
    if (time.endsWith("Z")) {
      return hours + " UTC";
    }
    int zone = Math.max(time.indexOf('+'), time.indexOf('-'));
    if (zone < 0) {
      return hours;
    }
    var distance = time.substring(zone);
    return hours + " UTC" + (distance.equals("+00:00") ? "" : distance);
  }

  private static String between(Edtf.Side from, Edtf.Side to) {
    if (from instanceof Edtf.Known(var first)) {
      return to instanceof Edtf.Known(var last) ? run(first, last) : of(first) + " or later";
    }
    return to instanceof Edtf.Known(var last) ? of(last) + " or earlier" : "at any time";
  }

  private static String among(Edtf.Choice choice, List<Edtf.Member> members) {
    var last = members.getLast().from();
    var word = choice == Edtf.Choice.ONE ? " or " : " and ";
    if (last != null && members.stream().allMatch(member -> isMonthOf(member, last.year()))) {
      return members.stream()
          .map(member -> month(member.from()))
          .collect(Collectors.joining(word, "", " " + year(last.year())));
    }
    return members.stream().map(DateWords::member).collect(Collectors.joining(word));
  }

  private static boolean isMonthOf(Edtf.Member member, EdtfYear year) {
    var date = member.from();
    return date != null
        && date.equals(member.to())
        && date.year().equals(year)
        && date.day() == null
        && isMonth(date.month())
        && mark(date).isEmpty();
  }

  private static String member(Edtf.Member member) {
    var from = member.from();
    var to = member.to();
    if (from == null) {
      return to == null ? "at any time" : of(to) + " or earlier";
    }
    if (to == null) {
      return of(from) + " or later";
    }
    return from.equals(to) ? of(from) : run(from, to);
  }

  /** What both ends share is said once: "3 to 5 November 1978". */
  private static String run(EdtfDate from, EdtfDate to) {
    var marks = mark(from).isEmpty() ? mark(to) : mark(from);
    if (from.year().equals(to.year()) && isMonth(from.month()) && isMonth(to.month())) {
      var first = from.day() == null ? month(from) : day(from);
      boolean shared = from.month() != null && from.month().equals(to.month());
      if (shared && isNumber(from.day()) && isNumber(to.day())) {
        first = number(from.day());
      }
      return marks + first + " to " + plain(to);
    }
    return marks + plain(from) + " to " + plain(to);
  }

  private static String of(EdtfDate date) {
    return mark(date) + plain(date);
  }

  private static String mark(EdtfDate date) {
    var written = date.toString();
    boolean about = written.indexOf('~') >= 0 || written.indexOf('%') >= 0;
    boolean unsure = written.indexOf('?') >= 0 || written.indexOf('%') >= 0;
    return (unsure ? "perhaps " : "") + (about ? "about " : "");
  }

  private static String plain(EdtfDate date) {
    if (date.month() == null) {
      return year(date.year());
    }
    if (date.isPartOfYear()) {
      return PARTS.get(Integer.parseInt(date.month()) - 21) + " " + year(date.year());
    }
    return (date.day() == null ? month(date) : day(date)) + " " + year(date.year());
  }

  private static String day(EdtfDate date) {
    return isNumber(date.day())
        ? number(date.day()) + " " + month(date)
        : "a day of " + month(date);
  }

  private static String month(@Nullable EdtfDate date) {
    return date != null && isMonth(date.month())
        ? Month.of(Integer.parseInt(date.month())).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "a month of";
  }

  private static boolean isMonth(@Nullable String digits) {
    return isNumber(digits) && Integer.parseInt(digits) <= 12;
  }

  private static boolean isNumber(@Nullable String digits) {
    return digits != null && digits.indexOf('X') < 0;
  }

  private static String number(@Nullable String digits) {
    return digits == null ? "" : Integer.toString(Integer.parseInt(digits));
  }

  private static String year(EdtfYear year) {
    if (year.written().equals("XXXX")) {
      return "of an unknown year";
    }
    if (year.first() == year.last()) {
      return year(year.first());
    }
    boolean decade = year.written().matches("\\d{3}X");
    return decade ? year.first() + "s" : year(year.first()) + "–" + year(year.last());
  }

  /** Year 0 is 1 BC. */
  private static String year(long year) {
    return year > 0 ? Long.toString(year) : (1 - year) + " BC";
  }
}
