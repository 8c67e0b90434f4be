package org.regesta.time;

import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.Vague;

/**
 * Tells dates from words and numbers that look like one: "May said", "1,800 troops", "room 1984".
 */
final class Lookalikes {

  private final long nameLike;
  private final long title;
  private final long saying;
  private final long numbered;
  private final long counted;
  private final long lead;
  private final long back;
  private final long month;
  private final long weekday;

  Lookalikes(Lexicon lexicon) {
    nameLike = bit(lexicon, "NAMELIKE");
    title = bit(lexicon, "TITLE");
    saying = bit(lexicon, "SAYING");
    numbered = bit(lexicon, "NUMBERED");
    counted = bit(lexicon, "COUNTED");
    lead = bit(lexicon, "LEAD");
    back = bit(lexicon, "BACK");
    month = bit(lexicon, "MONTH");
    weekday = bit(lexicon, "WEEKDAY");
  }

  private static long bit(Lexicon lexicon, String wordClass) {
    return 1L << lexicon.classId(wordClass);
  }

  boolean isDate(Line line, Found found) {
    return switch (found.expression()) {
      case CalendarDate date when found.end() == found.first() + 1 ->
          aloneIsDate(line, found, date);
      case SubYear sub when found.end() == found.first() + 1 -> nameIsDate(line, found);
      case Vague(var value) when line.at(found.first()).equals("earlier") ->
          line.is(found.first() - 1, back | saying);
      default -> true;
    };
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
    if (!line.is(at, nameLike)) {
      return true;
    }
    if (line.is(at - 1, title)) {
      return false;
    }
    if (line.is(at - 1, lead)) {
      return true;
    }
    boolean afterName =
        line.is(at - 1, NumberForms.NAME) && at >= 2 && !line.has(at - 2, Line.STOP);
    boolean beforeName = line.is(at + 1, NumberForms.NAME);
    return !afterName && !beforeName && !line.is(at + 1, saying);
  }

  private boolean yearIsDate(Line line, int at) {
    if (line.is(at - 1, numbered) || line.is(at + 1, counted)) {
      return false;
    }
    boolean joinedNumber =
        at >= 2
            && line.at(at - 1).equals("-")
            && !line.has(at, Line.SPACED)
            && line.is(at - 2, NumberForms.INT)
            && !line.is(at - 2, NumberForms.YEAR | NumberForms.DAY);
    return !joinedNumber && !line.is(at - 1, 0L) && (month | weekday) != 0;
  }
}
