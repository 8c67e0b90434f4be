package org.regesta.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date of one calendar place: a year, a month or part of a year, a day.
 *
 * @param month two digits or X; 21 to 41 for a part of a year; null where none is given
 * @param day two digits or X; null where none is given
 * @param marks the qualifiers ("?", "~", "%") before and after year, month and day, in that order;
 *     empty where there is none
 */
public record EdtfDate(EdtfYear year, @Nullable String month, @Nullable String day, Marks marks) {

  private static final int FIRST_PART = 21;
  private static final int LAST_PART = 41;

  /** Qualifiers, each at most one mark, before and after a component. */
  public record Marks(
      String beforeYear,
      String afterYear,
      String beforeMonth,
      String afterMonth,
      String beforeDay,
      String afterDay) {

    static final Marks NONE = new Marks("", "", "", "", "", "");

    private boolean anyBefore() {
      return !beforeYear.isEmpty() || !beforeMonth.isEmpty() || !beforeDay.isEmpty();
    }
  }

  /** A day that is known for sure. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(
        EdtfYear.of(day.getYear()), two(day.getMonthValue()), two(day.getDayOfMonth()), Marks.NONE);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(marks.beforeYear()).append(year).append(marks.afterYear());
    if (month != null) {
      text.append('-').append(marks.beforeMonth()).append(month).append(marks.afterMonth());
    }
    if (day != null) {
      text.append('-').append(marks.beforeDay()).append(day).append(marks.afterDay());
    }
    return text.toString();
  }

  boolean unspecified() {
    return year.unspecified() || hasX(month) || hasX(day);
  }

  private static boolean hasX(@Nullable String digits) {
    return digits != null && digits.indexOf('X') >= 0;
  }

  /** Whether it is a season, quarter or another part of a year. */
  public boolean isPartOfYear() {
    return month != null && !hasX(month) && Integer.parseInt(month) >= FIRST_PART;
  }

  int level() {
    return Math.max(Math.max(year.level(), levelOfX()), Math.max(levelOfMarks(), levelOfPart()));
  }

  private int levelOfPart() {
    if (!isPartOfYear() || month == null) {
      return 0;
    }
    return Integer.parseInt(month) <= 24 ? 1 : 2;
  }

  private int levelOfX() {
    if (!unspecified()) {
      return 0;
    }
    boolean yearOnly = month == null && year.lastDigitsOnly();
    boolean monthOnly =
        !year.unspecified() && "XX".equals(month) && (day == null || "XX".equals(day));
    boolean dayOnly = !year.unspecified() && !hasX(month) && "XX".equals(day);
    return (yearOnly || monthOnly || dayOnly) && !year.negative() ? 1 : 2;
  }

  private int levelOfMarks() {
    if (marks.equals(Marks.NONE)) {
      return 0;
    }
    boolean inside =
        (month != null && !marks.afterYear().isEmpty())
            || (day != null && !marks.afterMonth().isEmpty());
    return marks.anyBefore() || inside ? 2 : 1;
  }

  /**
   * The days that are covered; open where nothing of the year is known, and where the calendar of
   * {@link LocalDate} ends.
   */
  public Bounds bounds() {
    if (!year.onCalendar() || year.isUnknown()) {
      return Bounds.OPEN;
    }
    if (isPartOfYear() && month != null) {
      return PartsOfYear.bounds(Math.toIntExact(year.first()), Integer.parseInt(month));
    }
    return new Bounds(earliest(), latest());
  }

  private LocalDate earliest() {
    for (long y = year.first(); y <= year.last(); y++) {
      for (int m = 1; m <= 12; m++) {
        if (!fits(month, m)) {
          continue;
        }
        var yearMonth = YearMonth.of(Math.toIntExact(y), m);
        for (int d = 1; d <= yearMonth.lengthOfMonth(); d++) {
          if (fits(day, d)) {
            return yearMonth.atDay(d);
          }
        }
      }
    }
    throw new IllegalArgumentException("no day fits " + this);
  }

  private LocalDate latest() {
    for (long y = year.last(); y >= year.first(); y--) {
      for (int m = 12; m >= 1; m--) {
        if (!fits(month, m)) {
          continue;
        }
        var yearMonth = YearMonth.of(Math.toIntExact(y), m);
        for (int d = yearMonth.lengthOfMonth(); d >= 1; d--) {
          if (fits(day, d)) {
            return yearMonth.atDay(d);
          }
        }
      }
    }
    throw new IllegalArgumentException("no day fits " + this);
  }

  /** Whether a number has these digits, X standing for any. */
  static boolean fits(@Nullable String digits, int number) {
    if (digits == null) {
      return true;
    }
    char tens = (char) ('0' + number / 10);
    char ones = (char) ('0' + number % 10);
    return (digits.charAt(0) == 'X' || digits.charAt(0) == tens)
        && (digits.charAt(1) == 'X' || digits.charAt(1) == ones);
  }

  /** Whether some day of some year fits: there is no 30 February. */
  boolean possible() {
    if (isPartOfYear() && month != null) {
      return day == null && Integer.parseInt(month) <= LAST_PART;
    }
    for (int m = 1; m <= 12; m++) {
      if (fits(month, m)) {
        int most = longest(m);
        for (int d = 1; d <= most; d++) {
          if (fits(day, d)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int longest(int m) {
    if (m != 2) {
      return YearMonth.of(2000, m).lengthOfMonth();
    }
    boolean anyLeap = year.unspecified() || !year.onCalendar();
    return anyLeap || java.time.Year.isLeap(year.first()) ? 29 : 28;
  }
}
