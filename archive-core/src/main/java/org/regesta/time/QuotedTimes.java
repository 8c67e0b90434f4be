package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;

/**
 * Inside a quotation one counts from the time of speaking, where the words before it name the day:
 * "on 3 May 2019 he said: 'we shall know tomorrow'".
 */
final class QuotedTimes {

  /** How far before a quotation its day can stand. */
  private static final int REACH = 160;

  private final String text;
  private @Nullable Spoken last;

  /** A day, month or year, for words that count in years. */
  private @Nullable Spoken lastPeriod;

  /** A day, and the words that name it. */
  record Spoken(LocalDate day, Passage passage) {}

  QuotedTimes(String text) {
    this.text = text;
  }

  /** The day on which the words of a mention were spoken, where the text gives it. */
  @Nullable Spoken dayOfSpeaking(Mention mention) {
    var day = countsYears(mention.expression()) ? lastPeriod : last;
    if (mention.quotedFrom() == Mention.UNQUOTED || day == null) {
      return null;
    }
    return sameSentence(day.passage().end(), mention.quotedFrom()) ? day : null;
  }

  /** "last year", "ten years ago": a month of speaking is enough. */
  private static boolean countsYears(TemporalExpression expression) {
    return switch (expression) {
      case TemporalExpression.Shifted shifted ->
          shifted.unit().compareTo(CalendarUnit.YEAR) >= 0 && shifted.unit() != CalendarUnit.PERIOD;
      case TemporalExpression.Offset offset ->
          offset.base() == null && offset.unit().compareTo(CalendarUnit.YEAR) >= 0;
      case TemporalExpression other -> false;
    };
  }

  private boolean sameSentence(int from, int to) {
    if (from > to || to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '!' || c == '?' || (c == '.' && text.charAt(i + 1) <= ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Remembers the last explicit day that was named outside quotations. */
  void note(Mention mention, Placed placed) {
    var span = placed.span();
    if (mention.quotedFrom() != Mention.UNQUOTED || span == null) {
      return;
    }
    var spoken = new Spoken(span.first(), mention.passage());
    if (span.unit() == CalendarUnit.DAY) {
      last = spoken;
    }
    if (span.unit().compareTo(CalendarUnit.YEAR) <= 0) {
      lastPeriod = spoken;
    }
  }
}
