package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.PartOfDay;
import org.regesta.time.TemporalExpression.Recurring;
import org.regesta.time.TemporalExpression.SubYear;

/** What comes round again: TIMEX3 SET. */
final class SetForms {

  private SetForms() {}

  /** "every two weeks": P2W. */
  static Object every(Arguments a) {
    var amount = Numbers.amountOf(a, "amount");
    var unit = CalendarUnit.valueOf(a.text("unit"));
    return new Recurring(Durations.value(amount, unit));
  }

  /** "every Tuesday", "Tuesday nights", "each May". */
  static @Nullable Object each(Arguments a) {
    var value = recurring(a.expression("of"));
    return value == null ? null : new Recurring(value);
  }

  private static @Nullable String recurring(TemporalExpression expression) {
    return switch (expression) {
      case PartOfDay(var code, var day) when day == null -> "XXXX-XX-XXT" + code;
      case PartOfDay(var code, var day) -> recurring(day) + "T" + code;
      case CalendarDate date when date.weekday() != null -> "XXXX-WXX-" + date.weekday().getValue();
      case CalendarDate date when date.month() != null && date.day() != null ->
          "XXXX-%02d-%02d".formatted(date.month(), date.day());
      case CalendarDate date when date.month() != null -> "XXXX-%02d".formatted(date.month());
      case SubYear sub -> "XXXX-" + Durations.subYear(sub.division(), sub.index());
      default -> null;
    };
  }
}
