package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Shifted;

/** Tells news from narrative by the dates that a text names. */
final class Genres {

  /** Dates of other years than that of publication, from which on a text tells a story. */
  private static final int MUCH = 8;

  /** The same for a text that says nothing of the days around its publication. */
  private static final int SOME = 3;

  private Genres() {}

  static Standpoint.Genre of(List<Wording> wordings, @Nullable LocalDate published) {
    if (published == null) {
      return Standpoint.Genre.NARRATIVE;
    }
    int today = 0;
    int elsewhen = 0;
    for (var wording : wordings) {
      for (var mention : wording.members()) {
        switch (mention.expression()) {
          case CalendarDate date when date.year() != null && !date.year().twoDigits() -> {
            boolean far = Math.abs(date.year().number() - published.getYear()) > 1;
            elsewhen += far ? (date.month() != null ? 2 : 1) : 0;
            today += far || date.month() == null ? 0 : 1;
          }
          case CalendarDate date when date.month() == null && date.weekday() != null -> today += 5;
          case Shifted shifted when shifted.from() == TemporalExpression.Reference.SPEAKING ->
              today += 2;
          default -> {}
        }
      }
    }
    boolean much = elsewhen > 2 * today + 1 && (elsewhen >= MUCH || today == 0);
    return much && elsewhen >= SOME ? Standpoint.Genre.NARRATIVE : Standpoint.Genre.NEWS;
  }
}
