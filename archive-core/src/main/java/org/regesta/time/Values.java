package org.regesta.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How a span is written: as a TIMEX3 value and as EDTF. */
final class Values {

  private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};

  private Values() {}

  private static String pad(int number, int width) {
    var digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** TIMEX3: 1904, BC0264. */
  static String year(int year) {
    return year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
  }

  static String month(int year, int month) {
    return year(year) + "-" + pad(month, 2);
  }

  static String day(LocalDate day) {
    return month(day.getYear(), day.getMonthValue()) + "-" + pad(day.getDayOfMonth(), 2);
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** TIMEX3 value of a whole span. */
  static String of(Span span) {
    int year = span.first().getYear();
    int month = span.first().getMonthValue();
    return switch (span.unit()) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, PERIOD -> day(span.first());
      case WEEKEND -> week(span.first()) + "-WE";
      case WEEK, FORTNIGHT -> week(span.first());
      case MONTH -> month(year, month);
      case QUARTER -> year(year) + "-Q" + (month + 2) / 3;
      case SEASON -> year(year) + "-" + SEASONS[month / 3];
      case HALF -> year(year) + "-H" + (month < 7 ? 1 : 2);
      case YEAR -> year(year);
      case DECADE -> year > 0 ? pad(year / 10, 3) : "BC" + pad((1 - year) / 10, 3);
      case CENTURY ->
          year > 0 || span.last().getYear() > 0
              ? pad(Math.max(0, year) / 100, 2)
              : "BC" + pad(-span.last().getYear() / 100, 2);
      case MILLENNIUM -> year > 0 ? Integer.toString(year / 1000) : "BC" + (1 - year) / 1000;
    };
  }

  /** EDTF year: 1904, -0263. */
  static String edtfYear(int year) {
    return EdtfYear.of(year).toString();
  }

  static String edtfMonth(LocalDate day) {
    return edtfYear(day.getYear()) + "-" + pad(day.getMonthValue(), 2);
  }

  static String edtfDay(LocalDate day) {
    return edtfMonth(day) + "-" + pad(day.getDayOfMonth(), 2);
  }

  /** EDTF of a whole span. */
  static String edtf(Span span) {
    int year = span.first().getYear();
    int month = span.first().getMonthValue();
    return switch (span.unit()) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, PERIOD -> edtfDay(span.first());
      case WEEKEND, WEEK, FORTNIGHT -> edtfDay(span.first()) + "/" + edtfDay(span.last());
      case MONTH -> edtfMonth(span.first());
      case QUARTER -> edtfYear(year) + "-" + (32 + (month + 2) / 3);
      case SEASON -> season(span, year, month);
      case HALF -> edtfYear(year) + "-" + (month < 7 ? 40 : 41);
      case YEAR -> edtfYear(year);
      case DECADE -> decade(span, year);
      case CENTURY -> century(span);
      case MILLENNIUM -> millennium(year, span.last().getYear());
    };
  }

  private static String decade(Span span, int year) {
    return year > 0
        ? edtfYear(year).substring(0, 3) + "X"
        : edtfYear(year) + "/" + edtfYear(span.last().getYear());
  }

  private static String season(Span span, int year, int month) {
    return month == 12
        ? edtfMonth(span.first()) + "/" + edtfMonth(span.last())
        : edtfYear(year) + "-" + (20 + month / 3);
  }

  private static String millennium(int first, int last) {
    boolean whole = last - first == 999 && last != 0;
    return !whole
        ? edtfYear(first) + "/" + edtfYear(last)
        : first > 0 ? edtfYear(first).charAt(0) + "XXX" : edtfYear(last).substring(0, 2) + "XXX";
  }

  private static String century(Span span) {
    int first = span.first().getYear();
    int last = span.last().getYear();
    if (last - first != 99 || (first % 100 != 0 && last % 100 != 0)) {
      return edtfYear(first) + "/" + edtfYear(last);
    }
    if (first == 0 || last == 0) {
      return edtfYear(Math.max(first, first == 0 ? 1 : first)) + "/" + edtfYear(last);
    }
    return first > 0
        ? edtfYear(first).substring(0, 2) + "XX"
        : edtfYear(last).substring(0, 3) + "XX";
  }
}
