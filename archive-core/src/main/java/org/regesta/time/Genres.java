package org.regesta.time;

import java.time.LocalDate;
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
import org.regesta.time.TemporalExpression.Reckoned;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.Reference;
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

  /** What "Friday" and "yesterday" weigh: a story of long ago has no such days. */
  private static final int DAY_AT_HAND = 5;

  private final @Nullable LocalDate published;
  private int elsewhen;
  private int today;

  /**
   * @param published null where unknown; then a text can only be told along its own dates
   */
  Genres(@Nullable LocalDate published) {
    this.published = published;
  }

  void add(Wording wording) {
    if (published != null) {
      for (var mention : wording.members()) {
        var weight = weight(mention.expression(), published);
        elsewhen += weight.elsewhen();
        today += weight.today();
      }
    }
  }

  /** What the wordings so far speak for. */
  Standpoint.Genre genre() {
    boolean much = elsewhen > 2 * today + 1 && (elsewhen >= MUCH || today == 0);
    return published == null || (much && elsewhen >= SOME)
        ? Standpoint.Genre.NARRATIVE
        : Standpoint.Genre.NEWS;
  }

  /** How much an expression speaks for a story told of other years, and for one told from today. */
  private record Weight(int elsewhen, int today) {
    static final Weight NONE = new Weight(0, 0);
  }

  private static Weight weight(TemporalExpression expression, LocalDate published) {
    return switch (expression) {
      case CalendarDate date -> weight(date, published);
      case Shifted shifted when shifted.from() == Reference.SPEAKING ->
          new Weight(
              0, shifted.unit() == CalendarUnit.DAY && shifted.steps() != 0 ? DAY_AT_HAND : 2);
      case PartOfDay(var _, var day) when day != null -> weight(day, published);
      case TimeOfDay time when time.day() != null -> weight(time.day(), published);
      case NumericDate _,
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
          Reckoned _,
          NoDate _ ->
          Weight.NONE;
    };
  }

  private static Weight weight(CalendarDate date, LocalDate published) {
    var year = date.year();
    if (year != null && !year.twoDigits()) {
      boolean far = Math.abs(year.number() - published.getYear()) > 1;
      int told = date.month() != null ? 2 : 1;
      return new Weight(far ? told : 0, far || date.month() == null ? 0 : 1);
    }
    return new Weight(0, date.month() == null && date.weekday() != null ? DAY_AT_HAND : 0);
  }
}
