package org.regesta.citation;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;
import org.regesta.time.EdtfYear;

/** Says a date in words, with all that is uncertain about it. */
public final class DateWords {

  /** ISO 8601-2:2019, 4.8: groupings of months. */
  private static final Map<Integer, String> PARTS =
      Map.ofEntries(
          Map.entry(21, "spring"),
          Map.entry(22, "summer"),
          Map.entry(23, "autumn"),
          Map.entry(24, "winter"),
          Map.entry(25, "northern spring"),
          Map.entry(26, "northern summer"),
          Map.entry(27, "northern autumn"),
          Map.entry(28, "northern winter"),
          Map.entry(29, "southern spring"),
          Map.entry(30, "southern summer"),
          Map.entry(31, "southern autumn"),
          Map.entry(32, "southern winter"),
          Map.entry(33, "first quarter of"),
          Map.entry(34, "second quarter of"),
          Map.entry(35, "third quarter of"),
          Map.entry(36, "last quarter of"),
          Map.entry(37, "first third of"),
          Map.entry(38, "second third of"),
          Map.entry(39, "last third of"),
          Map.entry(40, "first half of"),
          Map.entry(41, "second half of"));

  private DateWords() {}

  /** "30 March 2022", "about 1987", "February 2022 or March 2022". */
  public static String of(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> of(date);
      case Edtf.Moment(var day, var time) -> of(day);
      case Edtf.Interval(var from, var to) -> interval(from, to);
      case Edtf.Members(var choice, var members) ->
          choice == Edtf.Choice.ONE ? joined(members, " or ") : joined(members, " and ");
    };
  }

  /** "30 March 2022". */
  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + year(day.getYear());
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

  private static String plain(EdtfDate date) {
    var year = year(date.year());
    var month = date.month();
    if (month == null) {
      return year;
    }
    if (date.isPartOfYear()) {
      return PARTS.getOrDefault(Integer.parseInt(month), "part of") + " " + year;
    }
    var named = inMonth(month, year.startsWith("a") ? "of " + year : year);
    var day = date.day();
    return day == null ? named : inDay(day, named);
  }

  private static String inMonth(String month, String year) {
    if (month.equals("XX")) {
      return "an unknown month of " + year.replaceFirst("^of ", "");
    }
    return month.contains("X")
        ? "a month written " + month + " of " + year
        : month(Integer.parseInt(month)) + " " + year;
  }

  private static String inDay(String day, String month) {
    if (day.equals("XX")) {
      return "an unknown day of " + month;
    }
    return day.contains("X")
        ? "a day written " + day + " of " + month
        : Integer.parseInt(day) + " " + month;
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String year(EdtfYear year) {
    var written = year.written();
    if (written.equals("XXXX")) {
      return "an unknown year";
    }
    if (written.matches("[0-9]{3}X")) {
      return "the " + written.substring(0, 3) + "0s";
    }
    return year.first() == year.last()
        ? year(year.first())
        : "a year from " + year(year.first()) + " to " + year(year.last());
  }

  /** Year 0 is 1 BC. */
  private static String year(long astronomical) {
    return astronomical > 0 ? Long.toString(astronomical) : 1 - astronomical + " BC";
  }

  private static String interval(Edtf.Side from, Edtf.Side to) {
    return switch (from) {
      case Edtf.Known(var first) ->
          switch (to) {
            case Edtf.Known(var last) -> of(first) + " to " + of(last);
            case Edtf.Open() -> of(first) + " or later";
            case Edtf.Unknown() -> of(first) + " to an unknown date";
          };
      case Edtf.Open() ->
          to instanceof Edtf.Known(var last) ? of(last) + " or earlier" : "an unknown date";
      case Edtf.Unknown() ->
          to instanceof Edtf.Known(var last) ? "an unknown date to " + of(last) : "an unknown date";
    };
  }

  private static String joined(List<Edtf.Member> members, String word) {
    var words = members.stream().map(DateWords::member).toList();
    return words.size() == 1
        ? words.getFirst()
        : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
            + word
            + words.getLast();
  }

  private static String member(Edtf.Member member) {
    var from = member.from();
    var to = member.to();
    if (from != null && from.equals(to)) {
      return of(from);
    }
    return side(from, to);
  }

  private static String side(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    if (from == null) {
      return to == null ? "an unknown date" : of(to) + " or earlier";
    }
    return to == null ? of(from) + " or later" : of(from) + " to " + of(to);
  }
}
