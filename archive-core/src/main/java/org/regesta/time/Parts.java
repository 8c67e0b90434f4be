package org.regesta.time;

import java.time.LocalDate;
import org.regesta.time.TemporalExpression.Part;

/**
 * Early, mid and late: thirds of a period. A side that is the period's own end is sharp, the other
 * is about.
 */
final class Parts {

  private Parts() {}

  /** EDTF of a part of a span. */
  static String edtf(Span span, Part part) {
    return switch (part) {
      case FIRST_HALF, SECOND_HALF -> half(span, part);
      case START, MID, END -> third(span, part);
      case EARLY_TO_MID -> hull(third(span, Part.START), third(span, Part.MID));
      case MID_TO_LATE -> hull(third(span, Part.MID), third(span, Part.END));
    };
  }

  private static String hull(String first, String last) {
    int slash = first.indexOf('/');
    return slash < 0
        ? first
        : first.substring(0, slash) + "/" + last.substring(last.indexOf('/') + 1);
  }

  /** Halves are counted in years or days and are sharp. */
  private static String half(Span span, Part part) {
    int years = span.last().getYear() - span.first().getYear() + 1;
    if (years > 1) {
      int first = span.first().getYear() + (part == Part.FIRST_HALF ? 0 : years / 2);
      return Values.edtfYear(first) + "/" + Values.edtfYear(first + (years + 1) / 2 - 1);
    }
    long days = span.last().toEpochDay() - span.first().toEpochDay() + 1;
    var first = span.first().plusDays(part == Part.FIRST_HALF ? 0 : days / 2);
    var last = part == Part.FIRST_HALF ? span.first().plusDays(days / 2 - 1) : span.last();
    return Values.edtfDay(first) + "/" + Values.edtfDay(last);
  }

  private static String third(Span span, Part part) {
    return switch (span.unit()) {
      case YEAR -> year(Values.edtfYear(span.first().getYear()), part);
      case DECADE, CENTURY, MILLENNIUM -> years(span, part);
      case MONTH -> month(span, part);
      case DAY, HOUR, MINUTE, SECOND, NIGHT, PERIOD -> Values.edtf(span);
      case WEEK, WEEKEND, FORTNIGHT, QUARTER, SEASON, HALF -> days(span, part);
    };
  }

  private static String year(String year, Part part) {
    return switch (part) {
      case START, FIRST_HALF, EARLY_TO_MID -> year + "-01/" + year + "-04~";
      case MID -> year + "-05~/" + year + "-08~";
      case END, SECOND_HALF, MID_TO_LATE -> year + "-09~/" + year + "-12";
    };
  }

  private static String month(Span span, Part part) {
    var month = Values.edtfMonth(span.first());
    return switch (part) {
      case START, FIRST_HALF, EARLY_TO_MID -> month + "-01/" + month + "-10~";
      case MID -> month + "-11~/" + month + "-20~";
      case END, SECOND_HALF, MID_TO_LATE -> month + "-21~/" + Values.edtfDay(span.last());
    };
  }

  /** The digits of the years run 00 to 33, 34 to 66, 67 to 99; backwards before our era. */
  private static String years(Span span, Part part) {
    int first = span.first().getYear();
    int last = span.last().getYear();
    int count = last - first + 1;
    int third = count / 3;
    int firstThird = last < 0 ? third : count - 2 * third;
    int lastThird = last < 0 ? count - 2 * third : third;
    if (count == 10) {
      firstThird = 4;
      lastThird = 3;
    }
    int lateFrom = last - lastThird + 1;
    int earlyTo = first + firstThird - 1;
    return switch (part) {
      case START, FIRST_HALF, EARLY_TO_MID ->
          Values.edtfYear(first) + "/" + Values.edtfYear(earlyTo) + "~";
      case MID -> Values.edtfYear(earlyTo + 1) + "~/" + Values.edtfYear(lateFrom - 1) + "~";
      case END, SECOND_HALF, MID_TO_LATE ->
          Values.edtfYear(lateFrom) + "~/" + Values.edtfYear(last);
    };
  }

  private static String days(Span span, Part part) {
    long count = span.last().toEpochDay() - span.first().toEpochDay() + 1;
    long third = Math.max(1, count / 3);
    LocalDate earlyTo = span.first().plusDays(third - 1);
    LocalDate lateFrom = span.last().minusDays(third - 1);
    return switch (part) {
      case START, FIRST_HALF, EARLY_TO_MID ->
          Values.edtfDay(span.first()) + "/" + Values.edtfDay(earlyTo) + "~";
      case MID ->
          Values.edtfDay(earlyTo.plusDays(1)) + "~/" + Values.edtfDay(lateFrom.minusDays(1)) + "~";
      case END, SECOND_HALF, MID_TO_LATE ->
          Values.edtfDay(lateFrom) + "~/" + Values.edtfDay(span.last());
    };
  }
}
