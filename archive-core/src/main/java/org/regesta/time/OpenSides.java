package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Wording.Lead;

/** Datings with an open side: before, until, after and since a date. */
final class OpenSides {

  private OpenSides() {}

  /** EDTF of what lies on the side that the lead tells; null where it opens none. */
  static @Nullable String of(Lead lead, Placed placed, Span span, String edtf) {
    return switch (lead) {
      case BEFORE ->
          "END".equals(placed.mod())
              ? "../" + upTo(span, edtf, placed)
              : "../" + step(span, first(placed, span), -1);
      case UNTIL -> "../" + upTo(span, edtf, placed);
      case AFTER -> step(span, last(placed, span), 1) + "/..";
      case SINCE -> from(edtf) + "/..";
      case NOT_BEFORE -> from(edtf) + "/..";
      case FROM, BETWEEN, AT, NONE -> null;
    };
  }

  /** TIMEX3 mod of a date behind a lead; null where it opens no side. */
  static @Nullable String mod(Lead lead) {
    return switch (lead) {
      case BEFORE -> "BEFORE";
      case UNTIL -> "ON_OR_BEFORE";
      case AFTER -> "AFTER";
      case SINCE, NOT_BEFORE -> "ON_OR_AFTER";
      case FROM, BETWEEN, AT, NONE -> null;
    };
  }

  /** Whether a side can be opened at all: at a date that has a place. */
  static boolean opens(Placed placed) {
    return placed.type() == Timex.Type.DATE && placed.span() != null && placed.edtf() != null;
  }

  /** The same behind a lead: a time of day leaves its day open only where it goes on to it. */
  static boolean opens(Lead lead, Placed placed) {
    boolean goesOn = lead == Lead.UNTIL || lead == Lead.SINCE || lead == Lead.NOT_BEFORE;
    boolean time = placed.type() == Timex.Type.TIME && goesOn;
    return opens(time ? placed.withValue(Timex.Type.DATE, placed.value()) : placed);
  }

  private static LocalDate first(Placed placed, Span span) {
    var first = placed.bounds().earliest();
    return first == null ? span.first() : first;
  }

  private static LocalDate last(Placed placed, Span span) {
    var last = placed.bounds().latest();
    return last == null ? span.last() : last;
  }

  /** The unit before or after, written in the unit that the words name. */
  private static String step(Span span, LocalDate side, int sign) {
    boolean whole = side.equals(span.first()) || side.equals(span.last());
    return switch (span.unit()) {
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          whole ? Values.edtfYear(side.getYear() + sign) : Values.edtfMonth(side.plusMonths(sign));
      case MONTH, QUARTER, HALF, SEASON ->
          whole ? Values.edtfMonth(side.plusMonths(sign)) : Values.edtfDay(side.plusDays(sign));
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEKEND, WEEK, FORTNIGHT, PERIOD ->
          Values.edtfDay(side.plusDays(sign));
    };
  }

  /** "by the end of July" is by July. */
  private static String upTo(Span span, String edtf, Placed placed) {
    int slash = edtf.indexOf('/');
    if (slash < 0 || "END".equals(placed.mod())) {
      return slash < 0 && !span.unit().equals(CalendarUnit.SEASON) ? edtf : whole(span);
    }
    return edtf.substring(slash + 1);
  }

  private static String whole(Span span) {
    var edtf = Values.edtf(span);
    return edtf.indexOf('/') < 0 ? edtf : edtf.substring(edtf.indexOf('/') + 1);
  }

  private static String from(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }
}
