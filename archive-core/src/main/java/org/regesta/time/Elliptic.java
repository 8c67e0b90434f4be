package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Year;

/**
 * Finds numbers that are dates only through a date beside them: the 3 of "3–5 May", the 25 of
 * "March 19–25", the 264 of "264 to 241 BC", the 60 of "1957–60".
 */
final class Elliptic {

  /** "1898–02" runs into the next century; longer spans are not written so. */
  private static final int MOST_ACROSS = 20;

  /** Years before this one are written with fewer than four digits. */
  private static final int EARLY = 1000;

  private final Line line;
  private final Cues cues;
  private final EllipticParts parts;
  private final long month;
  private final long unit;
  private final long weekday;
  private final long about;

  Elliptic(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.parts = new EllipticParts(language, line);
    this.month = language.bit("MONTH");
    this.weekday = language.bit("WEEKDAY") | language.bit("SHORTDAY");
    this.about = language.bit("ABOUT");
    this.unit = language.bit("UNIT") | language.bit("UNITS");
  }

  List<Found> complete(List<Found> found) {
    var all = new ArrayList<Found>();
    int taken = 0;
    for (int i = 0; i < found.size(); i++) {
      var one = found.get(i);
      if (one.first() < taken) {
        continue;
      }
      var before = new ArrayList<Found>();
      var left = left(one, taken);
      while (left != null && before.size() < Joiner.MOST) {
        before.addFirst(left);
        left = left(before.getFirst(), taken);
      }
      if (!before.isEmpty() && isWeekdayOf(all, before.getFirst())) {
        var day = before.removeFirst();
        before.addFirst(new Found(all.removeLast().first(), day.end(), day.expression()));
      }
      all.addAll(before);
      all.add(one);
      taken = one.end();
      int next = i + 1 < found.size() ? found.get(i + 1).first() : Integer.MAX_VALUE;
      var right = right(one);
      while (right != null && right.first() < next) {
        all.add(right);
        taken = right.end();
        right = right(right);
      }
    }
    return all;
  }

  /** "Monday" before the 15 of "15 and Tuesday 16 August". */
  private static boolean isWeekdayOf(List<Found> all, Found day) {
    return !all.isEmpty()
        && all.getLast().end() == day.first()
        && all.getLast().expression() instanceof CalendarDate date
        && date.weekday() != null
        && date.day() == null
        && date.month() == null
        && day.expression() instanceof CalendarDate;
  }

  private boolean joins(int token) {
    return cues.is(line, token, Cue.JOIN);
  }

  private boolean comma(int token) {
    return token > 0 && token < line.size && line.first(token) == ',';
  }

  private @Nullable Found left(Found one, int from) {
    int connective = one.first() - 1;
    if (connective - 1 < from || !(joins(connective) || comma(connective))) {
      return null;
    }
    int number = joins(connective) && comma(connective - 1) ? connective - 2 : connective - 1;
    if (number < from) {
      return null;
    }
    if (isPointed(one.first()) && isPointed(number - 1) && number > from) {
      return pointed(number - 1, one);
    }
    var part = parts.part(number, from, one.expression());
    if (part == null && one.expression() instanceof PartOf(var _, var whole)) {
      part = parts.third(number, from, whole);
    }
    if (part != null) {
      return part;
    }
    var century = EllipticParts.of(one.expression());
    if (century != null) {
      return parts.century(number, from, century);
    }
    if (!(one.expression() instanceof CalendarDate date)) {
      return null;
    }
    int day = line.is(one.first(), weekday) ? one.first() + 1 : one.first();
    boolean dayFirst =
        date.day() != null && (line.is(day, NumberForms.DAY) || cues.is(line, day, Cue.ARTICLE));
    var spoken = dayFirst ? parts.ordinal(number) : null;
    if (dayFirst && (line.is(number, NumberForms.DAY) || spoken != null)) {
      int begin = number > from && cues.is(line, number - 1, Cue.ARTICLE) ? number - 1 : number;
      begin = begin > from && line.is(begin - 1, weekday) ? begin - 1 : begin;
      return new Found(
          begin,
          number + 1,
          new CalendarDate(null, null, spoken == null ? (int) line.number[number] : spoken, null));
    }
    boolean beforeChrist = date.month() == null && date.year() != null && date.year().number() <= 0;
    if (beforeChrist && line.is(number, NumberForms.INT)) {
      var year = new CalendarDate(Year.of(1 - (int) line.number[number]), null, null, null);
      return number > from && line.is(number - 1, about)
          ? new Found(number - 1, number + 1, approximate(year))
          : new Found(number, number + 1, year);
    }
    return null;
  }

  /** Whether a day is written as an ordinal with a point: "5. April". */
  private boolean isPointed(int token) {
    return token >= 0
        && token + 1 < line.size
        && line.is(token, NumberForms.DAY)
        && line.first(token + 1) == '.'
        && line.begin[token + 1] == line.end[token];
  }

  /** The 3 of "3.–5. April 1539", with its point. */
  private @Nullable Found pointed(int number, Found one) {
    return one.expression() instanceof CalendarDate date && date.day() != null
        ? new Found(
            number, number + 2, new CalendarDate(null, null, (int) line.number[number], null))
        : null;
  }

  private static TemporalExpression approximate(CalendarDate year) {
    return new TemporalExpression.Qualified(
        TemporalExpression.Qualification.APPROXIMATE, "APPROX", year);
  }

  private @Nullable Found right(Found one) {
    var of = bare(one.expression());
    if (!(of instanceof CalendarDate date) || one.end() + 1 >= line.size) {
      return null;
    }
    int number = one.end() + 1;
    boolean monthFirst = date.day() != null && line.is(one.end() - 1, NumberForms.DAY);
    if (monthFirst && daysGoOn(one.end())) {
      return day(comma(one.end()) && joins(number) ? number + 1 : number);
    }
    if (!joins(one.end())) {
      return null;
    }
    boolean tight = line.first(one.end()) == '-' || line.first(one.end()) == '\u2013';
    if (date.month() == null && date.year() != null && date.day() == null) {
      boolean slash = line.first(one.end()) == '/';
      return tight || slash ? shortYear(date, number) : earlyYear(date.year(), number);
    }
    boolean free = !line.is(number + 1, month | unit) && (tight || endsThere(number + 1));
    return monthFirst && free && line.is(number, NumberForms.DAY) ? day(number) : null;
  }

  /** What a part of the day or a doubt is said of: "the night of 3 May", "c. 1850". */
  private static @Nullable TemporalExpression bare(TemporalExpression expression) {
    return switch (expression) {
      case PartOfDay(var _, var day) -> day;
      case TemporalExpression.Qualified(var _, var _, var inner) -> inner;
      case TemporalExpression other -> other;
    };
  }

  /** Whether days alone follow from here, to the last behind a connective: ", 3, and 5". */
  private boolean daysGoOn(int token) {
    int at = token;
    int most = token + 2 * Joiner.MOST;
    while (at < most && comma(at) && line.is(at + 1, NumberForms.DAY)) {
      at += 2;
    }
    boolean list = at > token || (comma(at) && joins(at + 1));
    int connective = comma(at) ? at + 1 : at;
    return list
        && joins(connective)
        && line.is(connective + 1, NumberForms.DAY)
        && !line.is(connective + 2, month | unit)
        && (comma(connective + 2) || endsThere(connective + 2));
  }

  private Found day(int number) {
    int end = number + 1;
    Year year = null;
    int yearAt = comma(end) ? end + 1 : end;
    if (yearAt < line.size && line.is(yearAt, NumberForms.YEAR)) {
      year = Year.of((int) line.number[yearAt]);
      end = yearAt + 1;
    }
    return new Found(number, end, new CalendarDate(year, null, (int) line.number[number], null));
  }

  /** The 15 of "AD 14 or 15". */
  private @Nullable Found earlyYear(Year year, int number) {
    boolean free =
        year.number() > 0
            && year.number() < EARLY
            && !year.twoDigits()
            && line.is(number, NumberForms.INT)
            && line.number[number] > year.number()
            && line.number[number] < EARLY
            && endsThere(number + 1);
    return free
        ? new Found(
            number,
            number + 1,
            new CalendarDate(Year.of((int) line.number[number]), null, null, null))
        : null;
  }

  private @Nullable Found shortYear(CalendarDate date, int number) {
    var year = date.year();
    if (year == null || year.number() < 1) {
      return null;
    }
    if (!line.is(number, NumberForms.TWO)) {
      return inDecade(year, number);
    }
    int full = Math.floorDiv(year.number(), 100) * 100 + (int) line.number[number];
    if (full < year.number() && full + 100 - year.number() <= MOST_ACROSS) {
      full += 100;
    }
    return full > year.number()
        ? new Found(number, number + 1, new CalendarDate(Year.of(full), null, null, null))
        : null;
  }

  /** The 1 of "1830–1", the 9 of "1536–9". */
  private @Nullable Found inDecade(Year year, int number) {
    int next = year.number() - year.number() % 10 + (int) line.number[number];
    boolean one =
        line.is(number, NumberForms.INT)
            && line.end[number] - line.begin[number] == 1
            && !line.has(number, Line.SPACED)
            && !line.has(number - 1, Line.SPACED)
            && next > year.number()
            && endsThere(number + 1);
    return one
        ? new Found(number, number + 1, new CalendarDate(Year.of(next), null, null, null))
        : null;
  }

  /** Whether nothing follows that the number could count. */
  private boolean endsThere(int token) {
    return token >= line.size
        || line.has(token, Line.MARK)
        || line.is(token, NumberForms.YEAR)
        || cues.is(line, token, Cue.LEAD);
  }
}
