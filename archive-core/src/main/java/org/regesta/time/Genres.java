package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
          case CalendarDate _,
              NumericDate _,
              SubYear _,
              WinterAcross _,
              Decade _,
              Century _,
              TurnOf _,
              FiscalYear _,
              Holiday _,
              PartOf _,
              PartOfDay _,
              TimeOfDay _,
              Shifted _,
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
              NoDate _ -> {}
        }
      }
    }
    boolean much = elsewhen > 2 * today + 1 && (elsewhen >= MUCH || today == 0);
    return much && elsewhen >= SOME ? Standpoint.Genre.NARRATIVE : Standpoint.Genre.NEWS;
  }
}
