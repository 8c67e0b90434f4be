package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Nearest;
import org.regesta.time.TemporalExpression.NoDate;
import org.regesta.time.TemporalExpression.NumericDate;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.TemporalExpression.SideOf;
import org.regesta.time.TemporalExpression.SomeTimeIn;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.TimeOfDay;
import org.regesta.time.TemporalExpression.TurnOf;
import org.regesta.time.TemporalExpression.Vague;
import org.regesta.time.TemporalExpression.WeekOf;
import org.regesta.time.TemporalExpression.WinterAcross;
import org.regesta.time.TemporalExpression.Within;

/**
 * Tells dates from words and numbers that look like one: "May said", "1,800 troops", "room 1984".
 */
final class Lookalikes {

  private final Cues cues;

  Lookalikes(Cues cues) {
    this.cues = cues;
  }

  boolean isDate(Line line, Found found) {
    return !isAny(line, found) && looksRight(line, found);
  }

  /** "at any Easter", "on no Friday": it names none. */
  private boolean isAny(Line line, Found found) {
    boolean recurs =
        switch (found.expression()) {
          case Holiday holiday -> holiday.year() == null;
          case CalendarDate date -> date.year() == null;
          case PartOfDay(var code, var day) ->
              day instanceof CalendarDate date && date.year() == null;
          case TemporalExpression other -> false;
        };
    return recurs && cues.is(line, found.first() - 1, Cue.ANY);
  }

  private boolean looksRight(Line line, Found found) {
    return switch (found.expression()) {
      case CalendarDate date when oneWord(found) -> aloneIsDate(line, found, date);
      case CalendarDate date when isEarly(date.year()) && endsInFigures(line, found) ->
          ends(line, found.end());
      case SubYear sub when isEarly(sub.year()) && endsInFigures(line, found) ->
          ends(line, found.end());
      case Qualified _ when cues.is(line, found.end(), Cue.OWNER) -> false;
      case Qualified _
          when line.has(found.end() - 1, Line.STOP) && !line.has(found.end() - 1, Line.WORD) ->
          found.end() < line.size && ",;:)]-\u2013.".indexOf(line.first(found.end())) >= 0;
      case CalendarDate date
          when date.month() == null && date.weekday() != null && endsInFigures(line, found) ->
          ends(line, found.end());
      case CalendarDate date when isDayAlone(date) ->
          cues.is(line, found.first() - 1, Cue.DAYLEAD) && isFree(line, found.end());
      case CalendarDate date when isSpokenThousand(line, found, date) ->
          cues.is(line, found.first() - 1, Cue.LEAD) && ends(line, found.end());
      case SubYear sub when oneWord(found) -> nameIsDate(line, found);
      case PartOfDay(var code, var day) when day == null && oneWord(found) ->
          cues.is(line, found.first() - 1, Cue.LEAD);
      case Shifted shifted when shifted.unit() == CalendarUnit.PERIOD ->
          cues.is(line, found.first() - 1, Cue.LEAD) && !cues.is(line, found.end(), Cue.PARTITIVE);
      case Holiday holiday when holiday.year() == null -> !line.is(found.end(), NumberForms.NAME);
      case Shifted _ when isTitle(line, found) -> false;
      case Shifted shifted when cues.is(line, found.end() - 1, Cue.SIDEWORD) ->
          ends(line, found.end());
      case Shifted shifted ->
          !hyphenated(line, found.end()) && !(oneWord(found) && endsName(line, found.first()));
      case SubYear sub when cues.is(line, found.end() - 1, Cue.WEAKSEASON) ->
          weakIsDate(line, found);
      case Vague vague when cues.is(line, found.first(), Cue.SAIDADVERB) ->
          cues.is(line, found.first() - 1, Cue.BACK)
              && !cues.is(line, found.first() - 1, Cue.HELPING);
      case Vague vague when cues.is(line, found.first(), Cue.OPENER) ->
          opensSentence(line, found.first()) && line.has(found.end(), Line.MARK);
      case Recurring set when oneWord(found) -> !endsName(line, found.first());
      case Decade decade -> !decade.first().twoDigits() || isYears(line, found);
      case PartOf(var part, var whole) when whole instanceof Decade(var first) ->
          !first.twoDigits() || isYears(line, found);
      case Duration duration when hyphenated(line, found.end()) -> false;
      case Offset offset
          when offset.base() == null && cues.is(line, found.end() - 1, Cue.SIDEWORD) ->
          ends(line, found.end());
      case Duration(var amount, var unit, var mod, var reach) when unit == CalendarUnit.QUARTER ->
          amount.whole() != 1
              && !line.is(found.first(), NumberForms.YEAR)
              && !cues.is(line, found.end(), Cue.PARTITIVE);
      case CalendarDate _,
          NumericDate _,
          SubYear _,
          WinterAcross _,
          Century _,
          TurnOf _,
          FiscalYear _,
          Holiday _,
          PartOf _,
          PartOfDay _,
          TimeOfDay _,
          Nearest _,
          Within _,
          Offset _,
          Duration _,
          Vague _,
          Recurring _,
          WeekOf _,
          Qualified _,
          SomeTimeIn _,
          SideOf _,
          Reckoned _,
          NoDate _ ->
          true;
    };
  }

  /** A year of three digits, which could count what follows. */
  private static boolean isEarly(TemporalExpression.@Nullable Year year) {
    return year != null && year.number() >= 100 && year.number() < 1000;
  }

  private static boolean endsInFigures(Line line, Found found) {
    return found.end() > found.first() + 1 && line.has(found.end() - 1, Line.NUMBER);
  }

  /** "This Week" as the name of a programme: in capitals, right behind a quotation mark. */
  private static boolean isTitle(Line line, Found found) {
    return found.end() == found.first() + 2
        && line.has(found.end() - 1, Line.CAPITAL)
        && line.has(found.first(), Line.CAPITAL)
        && line.has(found.first() - 1, Line.MARK)
        && "\"'`\u201c\u2018".indexOf(line.first(found.first() - 1)) >= 0;
  }

  private static boolean isDayAlone(CalendarDate date) {
    return date.day() != null && date.month() == null && date.weekday() == null;
  }

  /** "two thousand and eight": a year, or a number of something. */
  private static boolean isSpokenThousand(Line line, Found found, CalendarDate date) {
    return date.year() != null
        && date.month() == null
        && found.end() > found.first() + 2
        && !line.has(found.first(), Line.CAPITAL)
        && !line.has(found.first(), Line.NUMBER)
        && date.year().number() > 2000
        && date.year().number() < 2010;
  }

  /** Whether no noun follows that the number could belong to: not "on the 9th floor". */
  private boolean isFree(Line line, int token) {
    if (cues.is(line, token, Cue.JOIN) || cues.is(line, token, Cue.PARTITIVE)) {
      return false;
    }
    boolean listed = line.has(token, Line.MARK) && line.has(token + 1, Line.NUMBER);
    return (ends(line, token) && !listed)
        || cues.is(line, token, Cue.DETERMINER)
        || cues.is(line, token, Cue.SAYING)
        || cues.is(line, token, Cue.SUBJECT);
  }

  private static boolean oneWord(Found found) {
    return found.end() == found.first() + 1;
  }

  /** "the Northport Daily", "Coast Today": a capital after a name makes a part of the name. */
  private static boolean endsName(Line line, int token) {
    return line.has(token, Line.CAPITAL)
        && line.is(token - 1, NumberForms.NAME)
        && !line.has(token - 1, Line.STOP);
  }

  /** Not "a handful of $20s", nor "in her 30s": no decade, but money and age. */
  private boolean isYears(Line line, Found found) {
    int before = found.first() - 1;
    return !cues.is(line, before, Cue.MONEY)
        && !cues.is(line, before, Cue.PERSONAL)
        && !cues.is(line, before - 1, Cue.PERSONAL)
        && !cues.is(line, found.first(), Cue.PERSONAL);
  }

  private static boolean opensSentence(Line line, int token) {
    return token == 0 || !line.has(token - 1, Line.WORD);
  }

  /** "the year-ago results", "the week-long talks". */
  private static boolean hyphenated(Line line, int token) {
    return token + 1 < line.size
        && line.at(token).equals("-")
        && !line.has(token, Line.SPACED)
        && !line.has(token + 1, Line.SPACED)
        && line.has(token + 1, Line.WORD);
  }

  /** "the fall" is a season where nothing falls: not "the fall of the city". */
  private boolean weakIsDate(Line line, Found found) {
    return cues.is(line, found.first() - 1, Cue.LEAD) && !cues.is(line, found.end(), Cue.PARTITIVE);
  }

  /** Whether the clause ends here, so that nothing follows to count from. */
  private boolean ends(Line line, int token) {
    return token >= line.size || line.has(token, Line.MARK) || cues.is(line, token, Cue.LEAD);
  }

  private boolean aloneIsDate(Line line, Found found, CalendarDate date) {
    int at = found.first();
    if (date.month() != null) {
      return nameIsDate(line, found);
    }
    if (date.year() != null && line.is(at, NumberForms.YEAR)) {
      return yearIsDate(line, at);
    }
    return true;
  }

  /** April, May and Summer are also people. */
  private boolean nameIsDate(Line line, Found found) {
    int at = found.first();
    if (!cues.is(line, at, Cue.NAMELIKE)) {
      return true;
    }
    if (cues.is(line, at - 1, Cue.TITLE)) {
      return false;
    }
    if (cues.is(line, at - 1, Cue.LEAD) && !cues.is(line, at - 1, Cue.JOIN)) {
      return true;
    }
    if (cues.is(line, at + 1, Cue.PARTITIVE)) {
      return false;
    }
    boolean afterName =
        line.is(at - 1, NumberForms.NAME) && at >= 2 && !line.has(at - 2, Line.STOP);
    boolean beforeName = line.is(at + 1, NumberForms.NAME);
    return !afterName && !beforeName && !cues.is(line, at + 1, Cue.SAYING);
  }

  private boolean yearIsDate(Line line, int at) {
    if (cues.is(line, at - 1, Cue.NUMBERED) || cues.is(line, at + 1, Cue.COUNTED)) {
      return false;
    }
    boolean joinedNumber =
        at >= 2
            && line.at(at - 1).equals("-")
            && !line.has(at, Line.SPACED)
            && line.is(at - 2, NumberForms.INT)
            && !line.is(at - 2, NumberForms.YEAR | NumberForms.DAY);
    return !joinedNumber;
  }
}
