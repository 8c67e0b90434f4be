package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.LengthTo;
import org.regesta.time.TemporalExpression.NthIn;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.Within;

/** The quarter that a text tells of, with which "a year earlier" is compared. */
final class Comparison {

  private final Standpoint.Genre genre;
  private @Nullable Span quarter;

  Comparison(Standpoint.Genre genre) {
    this.genre = genre;
  }

  /** The quarter that the text named last; null where it named none. */
  @Nullable Span quarter() {
    return quarter;
  }

  /**
   * "up 12 % from a year earlier": in news that year is only compared with, and told no further.
   */
  boolean isOnly(TemporalExpression expression) {
    return genre == Standpoint.Genre.NEWS
        && expression instanceof Offset offset
        && offset.unit() == CalendarUnit.YEAR
        && offset.sign() < 0
        && offset.base() == null
        && offset.amount().equals(Amount.of(1));
  }

  /** After "the nine months" a year earlier is no longer a quarter. */
  void goOn(TemporalExpression expression) {
    boolean ends =
        switch (expression) {
          case Duration duration ->
              duration.unit() == CalendarUnit.MONTH && duration.amount().whole() >= 6;
          case LengthTo length -> length.unit() != CalendarUnit.QUARTER;
          case NthIn nth -> nth.unit() == CalendarUnit.MONTH;
          case TemporalExpression other -> false;
        };
    quarter = ends ? null : quarter;
  }

  /** An expression was placed there. */
  void note(TemporalExpression expression, Span span) {
    boolean names =
        expression instanceof SubYear
            || expression instanceof Within
            || expression instanceof LengthTo;
    quarter = names && span.unit() == CalendarUnit.QUARTER ? span : quarter;
  }
}
