package org.regesta.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.LengthTo;
import org.regesta.time.TemporalExpression.NthIn;
import org.regesta.time.TemporalExpression.OldStyle;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.Year;

/**
 * Gives expressions what a neighbour says of them: the night of "the night of 14–15 April", the
 * year of "the first three months of 2020", the style of "25 October (7 November) 1917".
 */
final class Attributes {

  private static final long NO_STYLE = -1_000;

  private final Line line;
  private final Cues cues;
  private final Lexicon lexicon;
  private final int nthClass;
  private final int lastClass;

  Attributes(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.lexicon = language.lexicon();
    this.nthClass = lexicon.classId("NTHWORD");
    this.lastClass = lexicon.classId("LASTWORD");
  }

  List<Found> of(List<Found> found) {
    var all = new ArrayList<Found>();
    for (int i = 0; i < found.size(); i++) {
      var one = found.get(i);
      var next = i + 1 < found.size() ? found.get(i + 1) : null;
      var night = next == null ? null : nightOf(one, next);
      var styles = next == null ? List.<Found>of() : styles(one, next, found, i + 2);
      if (night != null) {
        all.add(night);
        i++;
      } else if (!styles.isEmpty()) {
        all.addAll(styles);
        boolean yearTaken = styles.getLast().end() > found.get(i + 1).end();
        i += yearTaken ? 2 : 1;
      } else {
        all.add(next == null ? one : upTo(firstOf(one, next), next));
      }
    }
    return all;
  }

  private boolean joinedByOf(Found one, Found next) {
    return next.first() == one.end() + 1 && cues.is(line, one.end(), Cue.PARTITIVE);
  }

  /** "the night" and "14": the night of the 14th. */
  private @Nullable Found nightOf(Found one, Found next) {
    boolean bare = one.expression() instanceof PartOfDay(var _, var day) && day == null;
    if (isWeekend(one) && joinedByOf(one, next) && isDay(next)) {
      return new Found(one.first(), next.end(), next.expression());
    }
    if (!bare || !joinedByOf(one, next) || !(next.expression() instanceof CalendarDate date)) {
      return null;
    }
    return date.day() == null || !(one.expression() instanceof PartOfDay part)
        ? null
        : new Found(one.first(), next.end(), new PartOfDay(part.code(), date));
  }

  /** "the year" ended 31 March: a length that the date behind it ends. */
  private Found upTo(Found one, Found next) {
    var ended = cues.value(line, one.end(), Cue.ENDED);
    boolean joined =
        next.first() == one.end() + 1
            && ended != null
            && (!ended.equals("TO") || cues.is(line, one.first(), Cue.ARTICLE));
    var length = joined && isDate(next.expression()) ? lengthOf(one.expression()) : null;
    if (length == null) {
      return one;
    }
    boolean over = "PAST".equals(ended);
    return one.with(new LengthTo(length.amount(), length.unit(), over, next.expression()));
  }

  private static boolean isDate(TemporalExpression expression) {
    return expression instanceof CalendarDate date && date.month() != null;
  }

  /** The length of "the six months", "the year", "the fiscal year", "the quarter", or null. */
  private static @Nullable Duration lengthOf(TemporalExpression expression) {
    return switch (expression) {
      case Duration duration
          when !duration.amount().open()
              && !duration.amount().half()
              && duration.unit().compareTo(CalendarUnit.WEEK) >= 0
              && duration.unit().compareTo(CalendarUnit.YEAR) <= 0 ->
          duration;
      case Shifted(var unit, var steps, var _)
          when steps == 0 && (unit == CalendarUnit.YEAR || unit == CalendarUnit.QUARTER) ->
          new Duration(Amount.of(1), unit, null, TemporalExpression.Reach.NONE);
      case TemporalExpression.FiscalYear(var year) when year == null ->
          new Duration(Amount.of(1), CalendarUnit.YEAR, null, TemporalExpression.Reach.NONE);
      case TemporalExpression other -> null;
    };
  }

  /** "the weekend" of "4–5 May", whose days the words name themselves. */
  private static boolean isWeekend(Found one) {
    return one.expression() instanceof Shifted(var unit, var steps, var _)
        && unit == CalendarUnit.WEEKEND
        && steps == 0;
  }

  private static boolean isDay(Found found) {
    return found.expression() instanceof CalendarDate date && date.day() != null;
  }

  /** "the first three months" of 2020: a length that has its place. */
  private Found firstOf(Found one, Found next) {
    if (!(one.expression() instanceof Duration(var amount, var unit, var _, var _))
        || !joinedByOf(one, next)
        || amount.open()
        || amount.half()
        || amount.whole() < 1
        || amount.whole() > NthIn.MOST
        || unit.ofTheClock()) {
      return one;
    }
    for (int token = one.first(); token < Math.min(one.end(), one.first() + 2); token++) {
      var nth = lexicon.value(line.lexeme[token], nthClass);
      boolean last = lexicon.value(line.lexeme[token], lastClass) != null;
      if (last || "1".equals(nth)) {
        int ordinal = last ? -1 : 1;
        return one.with(new NthIn(ordinal, amount.whole(), unit, null, next.expression()));
      }
    }
    return one;
  }

  /** Whether the second is the first in the other calendar. */
  boolean areStyles(Found one, Found next) {
    boolean style = one.expression() instanceof OldStyle || next.expression() instanceof OldStyle;
    return style && next.first() == one.end() + 1 && cues.is(line, one.end(), Cue.OPENING);
  }

  /**
   * "25 October (7 November) 1917", "23 April (3 May) 1616", "7 November [O.S. 25 October] 1917".
   */
  private List<Found> styles(Found one, Found next, List<Found> found, int after) {
    var first = day(one.expression());
    var second = day(next.expression());
    boolean bracket = next.first() == one.end() + 1 && cues.is(line, one.end(), Cue.OPENING);
    if (!bracket || first == null || second == null) {
      return List.of();
    }
    var yearBehind = after < found.size() ? yearBehind(next, found.get(after)) : null;
    var year =
        yearBehind != null ? yearBehind : second.year() != null ? second.year() : first.year();
    if (year == null || year.twoDigits()) {
      return List.of();
    }
    var a = first.year() == null ? first.withYear(year) : first;
    var b = second.year() == null ? second.withYear(year) : second;
    long apart = apart(a, b);
    boolean oldFirst = apart != NO_STYLE && apart > 0;
    if (apart == NO_STYLE) {
      return List.of();
    }
    int end = yearBehind == null ? next.end() : found.get(after).end();
    return List.of(
        one.with(oldFirst ? new OldStyle(a) : a),
        new Found(next.first(), end, oldFirst ? b : new OldStyle(b)));
  }

  private static @Nullable CalendarDate day(TemporalExpression expression) {
    var date = expression instanceof OldStyle(var old) ? old : expression;
    return date instanceof CalendarDate day && day.month() != null && day.day() != null
        ? day
        : null;
  }

  /** The year behind the closing bracket. */
  private static @Nullable Year yearBehind(Found second, Found behind) {
    boolean close = behind.first() - second.end() == 1;
    return close
            && behind.expression() instanceof CalendarDate date
            && date.month() == null
            && date.day() == null
        ? date.year()
        : null;
  }

  /** How many days the second is later, where that is what the calendars were apart. */
  private static long apart(CalendarDate one, CalendarDate other) {
    var first = local(one);
    var second = local(other);
    if (first == null || second == null) {
      return NO_STYLE;
    }
    long days = ChronoUnit.DAYS.between(first, second);
    return Math.abs(days) == gap(first) || Math.abs(days) == gap(second) ? days : NO_STYLE;
  }

  private static @Nullable LocalDate local(CalendarDate date) {
    var year = date.year();
    var month = date.month();
    var day = date.day();
    var span =
        year == null || month == null || day == null
            ? null
            : DatePlacer.dayOf(year.number(), month, day);
    return span == null ? null : span.first();
  }

  /** By how many days the Julian calendar is behind: 10 from 1582, 11 from 1700, 13 from 1900. */
  private static int gap(LocalDate day) {
    int year = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    return year / 100 - year / 400 - 2;
  }
}
