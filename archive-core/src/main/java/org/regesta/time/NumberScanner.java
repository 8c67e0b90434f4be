package org.regesta.time;

/** Cuts what begins with a digit: numbers, ordinals, decades, times of day, numeric dates. */
final class NumberScanner {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** What has more counts nothing that a calendar has. */
  private static final int MOST_DIGITS = 9;

  private final Lexicon lexicon;
  private final long nthEnding;
  private final long decadeEnding;
  private final long unitEnding;

  NumberScanner(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nthEnding = 1L << lexicon.classId("NTHENDING");
    this.decadeEnding = 1L << lexicon.classId("DECADEENDING");
    this.unitEnding = 1L << lexicon.classId("AMPM") | 1L << lexicon.classId("ERA");
  }

  int scan(int begin, int end, int spaced, Line line) {
    var text = line.text;
    int at = digits(text, begin, end);
    long value = value(text, begin, at);
    int partial = partialEnd(text, begin, at, end);
    if (partial > 0) {
      return add(line, begin, partial, spaced, NumberForms.ISODATE, value);
    }
    int date = dateEnd(text, begin, at, end);
    if (date > 0) {
      return add(line, begin, date, spaced, dateForm(begin, at), value);
    }
    if (at < end && text.charAt(at) == ':' && clockEnd(text, begin, at, end) > 0) {
      return add(line, begin, clockEnd(text, begin, at, end), spaced, NumberForms.CLOCK, value);
    }
    if (value == 1 && text.startsWith("/2", at) && digits(text, at + 1, end) == at + 2) {
      return add(line, begin, at + 2, spaced, NumberForms.HALFFRACTION, value);
    }
    int grouped = groupsEnd(text, begin, at, end);
    if (grouped > at) {
      return add(
          line, begin, grouped, spaced, priced(text, begin) ? 0 : NumberForms.GROUPED, value);
    }
    if (at + 1 < end && text.charAt(at) == '.' && Scanner.isDigit(text.charAt(at + 1))) {
      return decimal(begin, at, end, spaced, line);
    }
    if (at < end && Scanner.isLetter(text.charAt(at))) {
      return suffixed(begin, at, end, spaced, line, value);
    }
    return plain(begin, at, end, spaced, line, value);
  }

  private static int add(Line line, int begin, int end, int spaced, long mask, long value) {
    line.add(begin, end, Lexicon.NONE, Line.NUMBER | spaced, mask, value);
    return end;
  }

  static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && Scanner.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static long value(String text, int begin, int end) {
    long value = 0;
    for (int i = begin; i < Math.min(end, begin + 15); i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** A price or a share is no date. */
  private static boolean priced(String text, int begin) {
    if (begin == 0) {
      return false;
    }
    char before = text.charAt(begin - 1);
    return before == '#'
        || (before == '/'
            && !afterYear(text, begin)
            && !afterDay(text, begin)
            && !afterAncientYear(text, begin))
        || Character.getType(before) == Character.CURRENCY_SYMBOL
        || (before == '.' && begin > 1 && Scanner.isDigit(text.charAt(begin - 2)));
  }

  /** The second year of 1962/63. */
  private static boolean afterYear(String text, int begin) {
    return begin >= 5
        && digits(text, begin - 5, begin - 1) == begin - 1
        && (begin == 5 || !Scanner.isDigit(text.charAt(begin - 6)));
  }

  /** The second year of 447/6 BC: the one after the first. */
  private static boolean afterAncientYear(String text, int begin) {
    int from = begin - 1;
    while (from > 0 && begin - from < 5 && Scanner.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int end = digits(text, begin, Math.min(text.length(), begin + 3));
    int base = end - begin == 1 ? 10 : 100;
    return begin - 1 - from == 3
        && value(text, begin, end) == (value(text, from, begin - 1) - 1) % base;
  }

  /** The second day of 14/15 April: the one after the first. */
  private static boolean afterDay(String text, int begin) {
    int from = begin - 1;
    while (from > 0 && begin - from < 4 && Scanner.isDigit(text.charAt(from - 1))) {
      from--;
    }
    long first = from == begin - 1 ? 0 : value(text, from, begin - 1);
    long second = value(text, begin, digits(text, begin, Math.min(text.length(), begin + 3)));
    return first >= 1 && first <= 31 && (second == first + 1 || (second == 1 && first >= 28));
  }

  private int plain(int begin, int at, int end, int spaced, Line line, long value) {
    var text = line.text;
    char next = at < end ? text.charAt(at) : ' ';
    if (priced(text, begin) || next == '%' || at - begin > MOST_DIGITS) {
      return add(line, begin, at, spaced, 0, value);
    }
    if ((next == '\'' || next == '\u2019') && value % 10 == 0 && at + 1 < end) {
      int stop = ending(text, at + 1, end, decadeEnding);
      if (stop > 0) {
        return add(line, begin, stop, spaced, decade(begin, at), value);
      }
    }
    boolean apostrophe =
        begin > 0
            && isApostrophe(text.charAt(begin - 1))
            && !(begin > 1 && isApostrophe(text.charAt(begin - 2)));
    long mask = wholeNumber(at - begin, value);
    if (apostrophe && at - begin == 2) {
      mask |= NumberForms.SHORTYEAR;
    }
    return add(line, begin, at, spaced, mask, value);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static long wholeNumber(int digits, long value) {
    long mask = NumberForms.INT;
    if (digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      mask |= NumberForms.YEAR;
    }
    if (digits <= 2 && value >= 1 && value <= 31) {
      mask |= NumberForms.DAY;
    }
    if (digits == 2) {
      mask |= NumberForms.TWO;
    }
    return digits <= 2 && value <= 24 ? mask | NumberForms.HOUR : mask;
  }

  private static long decade(int begin, int at) {
    return at - begin == 4 || at - begin == 3
        ? NumberForms.YEARS
        : at - begin == 2 ? NumberForms.EIGHTIES : 0;
  }

  private int suffixed(int begin, int at, int end, int spaced, Line line, long value) {
    var text = line.text;
    int stop = ending(text, at, end, nthEnding);
    if (stop > 0) {
      long day = value >= 1 && value <= 31 ? NumberForms.DAY : 0;
      long mask = at - begin > MOST_DIGITS ? 0 : NumberForms.NTH | day;
      return add(line, begin, stop, spaced, mask, value);
    }
    stop = ending(text, at, end, decadeEnding);
    if (stop > 0 && value % 10 == 0) {
      return add(line, begin, stop, spaced, decade(begin, at), value);
    }
    if (ending(text, at, end, unitEnding) > 0 || isPointedUnit(text, at, end)) {
      return plain(begin, at, end, spaced, line, value);
    }
    int over = at;
    while (over < end && Character.isLetterOrDigit(text.charAt(over))) {
      over++;
    }
    int hash = 0;
    for (int i = begin; i < over; i++) {
      hash = Lexicon.step(hash, Lexicon.lower(text.charAt(i)));
    }
    int word = lexicon.find(text, begin, over, hash);
    if (word != Lexicon.NONE) {
      line.add(begin, over, word, Line.NUMBER | spaced, lexicon.at(word).anyCase, value);
      return over;
    }
    return add(line, begin, over, spaced, 0, value);
  }

  private static boolean isPointedUnit(String text, int at, int end) {
    return at + 2 < end && text.charAt(at + 1) == '.' && Scanner.isLetter(text.charAt(at + 2));
  }

  /** The end of the letters from here where they are a word of the class, or 0. */
  private int ending(String text, int from, int end, long type) {
    int at = from;
    int hash = 0;
    while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
      hash = Lexicon.step(hash, Lexicon.lower(text.charAt(at)));
      at++;
    }
    int word = lexicon.find(text, from, at, hash);
    return word != Lexicon.NONE && (lexicon.at(word).anyCase & type) != 0 ? at : 0;
  }

  private static int groupsEnd(String text, int begin, int at, int end) {
    if (at - begin > 3) {
      return at;
    }
    int to = at;
    while (to + 3 < end
        && text.charAt(to) == ','
        && digits(text, to + 1, Math.min(end, to + 5)) == to + 4) {
      to += 4;
    }
    if (to + 4 == end && text.charAt(to) == ',' && digits(text, to + 1, end) == end) {
      to = end;
    }
    return to;
  }

  private static int decimal(int begin, int at, int end, int spaced, Line line) {
    var text = line.text;
    int stop = digits(text, at + 1, end);
    boolean clock =
        at - begin <= 2
            && stop - at == 3
            && value(text, begin, at) <= 24
            && value(text, at + 1, stop) < 60;
    long mask = NumberForms.DECIMAL | (clock ? NumberForms.POINTCLOCK : 0);
    return add(line, begin, stop, spaced, priced(text, begin) ? 0 : mask, value(text, begin, at));
  }

  private static int clockEnd(String text, int begin, int colon, int end) {
    int minutes = digits(text, colon + 1, Math.min(end, colon + 4));
    if (colon - begin > 2
        || minutes != colon + 3
        || value(text, begin, colon) > 24
        || value(text, colon + 1, minutes) > 59) {
      return 0;
    }
    if (minutes < end && text.charAt(minutes) == ':') {
      int seconds = digits(text, minutes + 1, Math.min(end, minutes + 4));
      return seconds == minutes + 3 ? seconds : 0;
    }
    return minutes;
  }

  /** The end of 2022-04-03, 2022-04-03T10:00Z, 3/4/2022, 3.4.2022, 3-4-2022, 3/4/22; or 0. */
  private static int dateEnd(String text, int begin, int at, int end) {
    int n = at - begin;
    if (n == 8) {
      return compactDate(text, begin) ? at : 0;
    }
    if (at + 3 >= end || (n != 4 && n > 2) || priced(text, begin)) {
      return 0;
    }
    char mark = text.charAt(at);
    if (mark != '-' && mark != '/' && mark != '.') {
      return 0;
    }
    int middle = digits(text, at + 1, Math.min(end, at + 4));
    if (middle == at + 1 || middle > at + 3 || middle >= end || text.charAt(middle) != mark) {
      return 0;
    }
    int last = digits(text, middle + 1, Math.min(end, middle + 6));
    int length = last - middle - 1;
    boolean fits =
        n == 4
            ? length >= 1 && length <= 2
            : length == 4 || (length == 2 && (mark == '/' || (mark == '.' && n == 2)));
    boolean goesOn =
        last + 1 < end && text.charAt(last) == mark && Scanner.isDigit(text.charAt(last + 1));
    if (!fits || goesOn) {
      return 0;
    }
    return n == 4 ? timeEnd(text, last, end) : last;
  }

  /**
   * The end of 2022-W05, 2022-W05-3, of 2022-04 where it can be no range of years, 04/2022; or 0.
   */
  private static int partialEnd(String text, int begin, int at, int end) {
    if (at + 2 >= end || priced(text, begin)) {
      return 0;
    }
    char mark = text.charAt(at);
    if (at - begin == 4 && mark == '-' && text.charAt(at + 1) == 'W') {
      int week = digits(text, at + 2, Math.min(end, at + 5));
      if (week != at + 4) {
        return 0;
      }
      boolean day =
          week + 1 < end
              && text.charAt(week) == '-'
              && text.charAt(week + 1) >= '1'
              && text.charAt(week + 1) <= '7'
              && !goesOn(text, week + 2, end);
      return day ? week + 2 : goesOn(text, week, end) ? 0 : week;
    }
    int last = digits(text, at + 1, Math.min(end, at + 6));
    if (goesOn(text, last, end)) {
      return 0;
    }
    long first = value(text, begin, at);
    long second = value(text, at + 1, last);
    boolean isoMonth =
        at - begin == 4
            && mark == '-'
            && last == at + 3
            && isMonth(second)
            && second <= first % 100
            && isYear(first);
    boolean monthFirst =
        at - begin == 2 && mark == '/' && last == at + 5 && isMonth(first) && isYear(second);
    return isoMonth || monthFirst ? last : 0;
  }

  private static boolean isMonth(long number) {
    return number >= 1 && number <= 12;
  }

  private static boolean isYear(long number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Whether more of a number or code follows. */
  private static boolean goesOn(String text, int at, int end) {
    return at < end
        && (Character.isLetterOrDigit(text.charAt(at))
            || (at + 1 < end
                && "-/.".indexOf(text.charAt(at)) >= 0
                && Character.isLetterOrDigit(text.charAt(at + 1))));
  }

  private static int timeEnd(String text, int at, int end) {
    if (at + 5 >= end || text.charAt(at) != 'T' || !Scanner.isDigit(text.charAt(at + 1))) {
      return at;
    }
    int stop = at + 1;
    while (stop < end && "0123456789:.".indexOf(text.charAt(stop)) >= 0) {
      stop++;
    }
    if (stop < end && text.charAt(stop) == 'Z') {
      return stop + 1;
    }
    boolean zone = stop + 5 < end && (text.charAt(stop) == '+' || text.charAt(stop) == '-');
    return zone ? stop + 6 : text.charAt(stop - 1) == '.' ? stop - 1 : stop;
  }

  private static boolean compactDate(String text, int begin) {
    long year = value(text, begin, begin + 4);
    long month = value(text, begin + 4, begin + 6);
    long day = value(text, begin + 6, begin + 8);
    return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static long dateForm(int begin, int at) {
    return at - begin == 8 || at - begin == 4 ? NumberForms.ISODATE : NumberForms.NUMDATE;
  }
}
