package org.regesta.time;

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

/** Which wordings are dates in one genre of text only. */
final class GenreWords {

  private GenreWords() {}

  /** "former" and "the same time" are dates in a narrative only. */
  static boolean counts(Wording wording, Standpoint.Genre genre) {
    return switch (wording.members().getFirst().expression()) {
      case Vague(var value, var only) -> only == null || only == genre;
      case Shifted shifted when shifted.unit() == CalendarUnit.PERIOD ->
          genre == Standpoint.Genre.NARRATIVE;
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
}
