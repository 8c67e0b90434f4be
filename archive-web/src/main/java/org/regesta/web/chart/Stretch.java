package org.regesta.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;

/**
 * Days on end, both ends known and inclusive, within the years that can be counted with.
 *
 * @param first the first day
 * @param last not before it
 */
public record Stretch(LocalDate first, LocalDate last) {

  /** Far beyond any source, and far from where the calendar of the machine ends. */
  private static final LocalDate BEGINNING = LocalDate.of(-99_999, 1, 1);

  private static final LocalDate END = LocalDate.of(99_999, 12, 31);

  public Stretch {
    first = within(first);
    last = within(last);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("reversed stretch: " + first + " to " + last);
    }
  }

  private static LocalDate within(LocalDate day) {
    if (day.isBefore(BEGINNING)) {
      return BEGINNING;
    }
    return day.isAfter(END) ? END : day;
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The days as bounds. */
  public Bounds bounds() {
    return new Bounds(first, last);
  }

  /** Whether it has all days of another. */
  boolean covers(Stretch other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** What of it lies in another, which it touches. */
  Stretch within(Stretch other) {
    return new Stretch(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }

  /** The whole buckets that it touches. */
  public Stretch whole(Bucket bucket) {
    return new Stretch(bucket.begin(first), bucket.next(bucket.begin(last)).minusDays(1));
  }

  /** As many days around a day. */
  static Stretch around(LocalDate middle, long days) {
    var first = within(middle).minusDays(days / 2);
    return new Stretch(first, first.plusDays(days - 1));
  }

  /**
   * The stretch that follows it, or that it follows, as long by the calendar: after a month the
   * next month.
   *
   * @param times 1 for the next, -1 for the one before
   */
  Stretch next(int times) {
    if (first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1) {
      long months = ChronoUnit.MONTHS.between(first, last.plusDays(1)) * times;
      var begin = first.plusMonths(months);
      return new Stretch(begin, last.plusDays(1).plusMonths(months).minusDays(1));
    }
    return new Stretch(first.plusDays(days() * times), last.plusDays(days() * times));
  }

  /** The shortest EDTF: "2022", "2022-03", "2019/2021", "2022-03-30/2022-04-02". */
  public String edtf() {
    return edtf(bounds());
  }

  /** The shortest EDTF of some days, ".." for an open side. */
  public static String edtf(Bounds days) {
    var earliest = days.earliest();
    var latest = days.latest();
    boolean years =
        (earliest == null || earliest.getDayOfYear() == 1)
            && (latest == null || latest.plusDays(1).getDayOfYear() == 1);
    boolean months =
        (earliest == null || earliest.getDayOfMonth() == 1)
            && (latest == null || latest.plusDays(1).getDayOfMonth() == 1);
    var from = earliest == null ? ".." : written(earliest, years, months);
    var to = latest == null ? ".." : written(latest, years, months);
    return from.equals(to) ? from : from + "/" + to;
  }

  private static String written(LocalDate day, boolean years, boolean months) {
    var year = year(day.getYear());
    if (years) {
      return year;
    }
    var month = year + "-" + two(day.getMonthValue());
    return months ? month : month + "-" + two(day.getDayOfMonth());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String year(int year) {
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    var digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }
}
