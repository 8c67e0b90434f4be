package org.regesta.time;

import org.jspecify.annotations.Nullable;

/** Reads one date of EDTF from its characters: year, month or part of a year, day. */
final class EdtfDateReader {

  private static final int MOST_EXPONENT = 9;

  private final String text;
  private int at;

  private EdtfDateReader(String text) {
    this.text = text;
  }

  /** The date, or null where the text is none. */
  static @Nullable EdtfDate date(String text) {
    if (text.isEmpty()) {
      return null;
    }
    var reader = new EdtfDateReader(text);
    var date =
        text.indexOf('Y') >= 0 || text.indexOf('S') >= 0 ? reader.longYear() : reader.plain();
    return date != null && reader.at == text.length() && date.possible() ? date : null;
  }

  private @Nullable EdtfDate plain() {
    var beforeYear = mark();
    boolean negative = take('-');
    var digits = digits(4);
    if (digits == null || (negative && digits.equals("0000"))) {
      return null;
    }
    var afterYear = mark();
    var year = year(negative, digits);
    if (at == text.length()) {
      return new EdtfDate(
          year, null, null, new EdtfDate.Marks(beforeYear, afterYear, "", "", "", ""));
    }
    if (!take('-')) {
      return null;
    }
    var beforeMonth = mark();
    var month = digits(2);
    if (month == null) {
      return null;
    }
    var afterMonth = mark();
    if (at == text.length()) {
      return new EdtfDate(
          year,
          month,
          null,
          new EdtfDate.Marks(beforeYear, afterYear, beforeMonth, afterMonth, "", ""));
    }
    if (!take('-')) {
      return null;
    }
    var beforeDay = mark();
    var day = digits(2);
    return day == null
        ? null
        : new EdtfDate(
            year,
            month,
            day,
            new EdtfDate.Marks(beforeYear, afterYear, beforeMonth, afterMonth, beforeDay, mark()));
  }

  private static EdtfYear year(boolean negative, String digits) {
    long low = Long.parseLong(digits.replace('X', '0'));
    long high = Long.parseLong(digits.replace('X', '9'));
    int level = negative ? 1 : 0;
    return new EdtfYear(
        (negative ? "-" : "") + digits, negative ? -high : low, negative ? -low : high, level);
  }

  private String mark() {
    if (at < text.length() && "?~%".indexOf(text.charAt(at)) >= 0) {
      return String.valueOf(text.charAt(at++));
    }
    return "";
  }

  private boolean take(char sign) {
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }

  private @Nullable String digits(int count) {
    if (at + count > text.length()) {
      return null;
    }
    for (int i = at; i < at + count; i++) {
      char c = text.charAt(i);
      if (!Scanner.isDigit(c) && c != 'X') {
        return null;
      }
    }
    at += count;
    return text.substring(at - count, at);
  }

  /** Y170000002, Y-17E7, Y3388E2S3, 1950S2. */
  private @Nullable EdtfDate longYear() {
    boolean prefixed = take('Y');
    boolean negative = take('-');
    int digitsEnd = NumberScanner.digits(text, at, text.length());
    int length = digitsEnd - at;
    if (length == 0 || length > 10 || (!prefixed && length != 4)) {
      return null;
    }
    long number = NumberScanner.value(text, at, digitsEnd);
    boolean zeroFirst = text.charAt(at) == '0';
    at = digitsEnd;
    int exponent = prefixed && take('E') ? smallNumber() : 0;
    int significant = take('S') ? smallNumber() : -1;
    boolean broken = exponent < 0 || exponent > MOST_EXPONENT || significant == 0;
    if (broken || (prefixed && zeroFirst) || (!prefixed && significant < 0) || significant == -2) {
      return null;
    }
    long value = number;
    for (int i = 0; i < exponent; i++) {
      value *= 10;
    }
    if (prefixed && value <= 9999) {
      return null;
    }
    return year(negative, value, significant, exponent > 0);
  }

  private @Nullable EdtfDate year(
      boolean negative, long value, int significant, boolean exponential) {
    int unsure = significant < 0 ? 0 : Long.toString(value).length() - significant;
    if (unsure < 0) {
      return null;
    }
    long step = 1;
    for (int i = 0; i < unsure; i++) {
      step *= 10;
    }
    long low = value / step * step;
    long high = low + step - 1;
    int level = exponential || significant >= 0 ? 2 : 1;
    var year = new EdtfYear(text, negative ? -high : low, negative ? -low : high, level);
    return new EdtfDate(year, null, null, EdtfDate.Marks.NONE);
  }

  /** One or two digits; −2 where there are none or more. */
  private int smallNumber() {
    int end = NumberScanner.digits(text, at, text.length());
    int length = end - at;
    if (length < 1 || length > 2) {
      return -2;
    }
    int number = (int) NumberScanner.value(text, at, end);
    at = end;
    return number;
  }
}
