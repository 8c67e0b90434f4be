package org.regesta.citation;

import java.time.LocalDate;
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
 * Says a date in words, with all that is uncertain about it: the same words on pages, in citations
 * and on the command line.
 *
 * <p>An interval does not tell whether something went on from one end to the other or happened once
 * between them, so the words do not either. What several parts share is said once.
 */
public final class DateWords {

  private static final String UNKNOWN = "an unknown date";

  /** ISO 8601-2:2019, 4.8: groupings of months, 21 to 41. */
  private static final List<String> PARTS =
      List.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "northern spring",
          "northern summer",
          "northern autumn",
          "northern winter",
          "southern spring",
          "southern summer",
          "southern autumn",
          "southern winter",
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

  /** "30 March 2022", "12 April 2023, 08:30 UTC+01:00", "about 1987", "February or March 2022". */
  public static String of(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> of(date);
      case Edtf.Moment(var day, var time) -> of(day) + ", " + clock(time);
      case Edtf.Interval(var from, var to) -> interval(from, to);
      case Edtf.Members(var choice, var members) -> among(choice, members);
    };
  }

  /** The same without the time of day: "12 April 2023". */
  public static String ofDay(Edtf edtf) {
    return edtf instanceof Edtf.Moment(var day, var time) ? of(day) : of(edtf);
  }

  /** "30 March 2022". */
  static String of(LocalDate day) {
    return of(EdtfDate.of(day));
  }

  static String of(EdtfDate date) {
    return doubt(date) + plain(date);
  }

  /** "about ", "perhaps ", or nothing. */
  static String doubt(EdtfDate date) {
    var written = date.toString();
    boolean about = written.contains("~") || written.contains("%");
    boolean perhaps = written.contains("?") || written.contains("%");
    return (perhaps ? "perhaps " : "") + (about ? "about " : "");
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

  private static String plain(EdtfDate date) {
    var day = date.day();
    if (day == null) {
      return monthAndYear(date);
    }
    return (isNumber(day) ? number(day) + " " : "a day " + digits(day) + "of ")
        + monthAndYear(date);
  }

  /** What is known of a number that is not: "(1X) ". */
  private static String digits(String number) {
    return number.equals("XX") ? "" : "(" + number + ") ";
  }

  private static String monthAndYear(EdtfDate date) {
    var month = date.month();
    if (month == null) {
      return year(date.year());
    }
    if (date.isPartOfYear()) {
      return PARTS.get(Integer.parseInt(month) - 21) + " " + year(date.year());
    }
    return isNumber(month)
        ? calendarMonth(month) + year(date)
        : "a month " + digits(month) + "of " + year(date.year());
  }

  /** Behind a month: " 2022", " of an unknown year". */
  private static String year(EdtfDate date) {
    var year = year(date.year());
    return (year.startsWith("an ") ? " of " : " ") + year;
  }

  private static String calendarMonth(String number) {
    return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static boolean isNumber(String digits) {
    return digits.indexOf('X') < 0;
  }

  private static String number(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }

  private static String year(EdtfYear year) {
    var written = year.written();
    if (written.equals("XXXX")) {
      return "an unknown year";
    }
    if (year.first() == year.last()) {
      return year(year.first());
    }
    boolean decade = written.matches("[0-9]{3}X");
    return decade ? written.substring(0, 3) + "0s" : year(year.first()) + "–" + year(year.last());
  }

  /** Year 0 is 1 BC; a number of two digits alone would not be taken for a year. */
  private static String year(long astronomical) {
    if (astronomical <= 0) {
      return 1 - astronomical + " BC";
    }
    return (astronomical < 100 ? "AD " : "") + astronomical;
  }

  private static String interval(Edtf.Side from, Edtf.Side to) {
    return switch (from) {
      case Edtf.Known(var first) ->
          switch (to) {
            case Edtf.Known(var last) -> run(first, last);
            case Edtf.Open() -> of(first) + " or later";
            case Edtf.Unknown() -> of(first) + " to " + UNKNOWN;
          };
      case Edtf.Open() -> to instanceof Edtf.Known(var last) ? of(last) + " or earlier" : UNKNOWN;
      case Edtf.Unknown() ->
          to instanceof Edtf.Known(var last) ? UNKNOWN + " to " + of(last) : UNKNOWN;
    };
  }

  /** "3 to 5 November 1978"; a doubt of both ends stands once. */
  private static String run(EdtfDate from, EdtfDate to) {
    var doubt = doubt(from).equals(doubt(to)) ? "" : doubt(to);
    return doubt(from) + head(from, to) + " to " + doubt + plain(to);
  }

  private static String among(Edtf.Choice choice, List<Edtf.Member> members) {
    var word = choice == Edtf.Choice.ONE ? " or " : " and ";
    var words = members.stream().map(member -> member(member, members.getLast())).toList();
    return words.size() == 1
        ? words.getFirst()
        : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
            + word
            + words.getLast();
  }

  /** A member, without what it shares with the last, which stands behind it. */
  private static String member(Edtf.Member member, Edtf.Member last) {
    var from = member.from();
    var to = member.to();
    if (from == null) {
      return to == null ? UNKNOWN : of(to) + " or earlier";
    }
    if (to == null) {
      return of(from) + " or later";
    }
    if (!from.equals(to)) {
      return run(from, to);
    }
    boolean single = last.from() != null && last.from().equals(last.to());
    return single && !member.equals(last) ? doubt(from) + head(from, last.from()) : of(from);
  }

  /** A date, without what it shares with a later one that is said next: "3", "30 March". */
  private static String head(EdtfDate date, @Nullable EdtfDate next) {
    var month = date.month();
    if (next == null
        || month == null
        || !date.year().equals(next.year())
        || !isCalendarMonth(month)
        || !isCalendarMonth(next.month())) {
      return plain(date);
    }
    var day = date.day();
    if (day == null) {
      return calendarMonth(month);
    }
    var other = next.day();
    boolean same = month.equals(next.month()) && other != null && isNumber(other);
    if (!isNumber(day)) {
      return plain(date);
    }
    return same ? number(day) : number(day) + " " + calendarMonth(month);
  }

  private static boolean isCalendarMonth(@Nullable String month) {
    return month != null && isNumber(month) && Integer.parseInt(month) <= 12;
  }
}
