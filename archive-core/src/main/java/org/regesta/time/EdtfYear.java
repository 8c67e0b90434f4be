package org.regesta.time;

/**
 * The year of an EDTF date, as written: "1985", "-0043", "19XX", "Y170000002", "Y17E8", "1950S2".
 *
 * @param first the first year that is meant, astronomical (year 0 is 1 BC)
 * @param last the last year that is meant
 * @param level the lowest level of the standard that writes years so
 */
public record EdtfYear(String written, long first, long last, int level) {

  private static final long CALENDAR = 999_999_998L;

  /** A year of the ordinary four digits. */
  static EdtfYear of(int year) {
    var written = year < 0 ? "-" + pad(-(long) year) : year > 9999 ? "Y" + year : pad(year);
    return new EdtfYear(written, year, year, year >= 0 && year <= 9999 ? 0 : 1);
  }

  private static String pad(long digits) {
    var text = Long.toString(digits);
    return "0".repeat(Math.max(0, 4 - text.length())) + text;
  }

  @Override
  public String toString() {
    return written;
  }

  boolean unspecified() {
    return written.indexOf('X') >= 0;
  }

  boolean isUnknown() {
    return written.equals("XXXX");
  }

  boolean negative() {
    return written.startsWith("-");
  }

  /** "201X" and "20XX", which level 1 has; "19X5" and "1XXX" are level 2. */
  boolean lastDigitsOnly() {
    int x = written.indexOf('X');
    return x >= 2 && written.substring(x).chars().allMatch(c -> c == 'X');
  }

  boolean onCalendar() {
    return first >= -CALENDAR && last <= CALENDAR;
  }
}
