package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Holiday;
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
    if (expression instanceof PartOfDay(var code, var day)) {
      return day == null ? "XXXX-XX-XXT" + code : recurring(day) + "T" + code;
    }
    if (expression instanceof SubYear sub) {
      return "XXXX-" + Durations.subYear(sub.division(), sub.index());
    }
    if (expression instanceof Holiday(var name, var year)) {
      return year == null ? Holidays.each(name) : null;
    }
    return expression instanceof CalendarDate date ? recurring(date) : null;
  }

  private static @Nullable String recurring(CalendarDate date) {
    if (date.weekday() != null) {
      return "XXXX-WXX-" + date.weekday().getValue();
    }
    if (date.month() == null) {
      return null;
    }
    return date.day() == null
        ? "XXXX-%02d".formatted(date.month())
        : "XXXX-%02d-%02d".formatted(date.month(), date.day());
  }
}
