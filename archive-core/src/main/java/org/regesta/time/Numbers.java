package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Form.Arguments;

/** Numbers in words and digits. */
final class Numbers {

  private Numbers() {}

  /** Adds and multiplies the parts that a pattern names: times × by + plus. */
  static @Nullable Object make(Arguments a) {
    long times = a.has("times") ? a.number("times") : 1;
    long by = a.has("by") ? a.number("by") : 1;
    long plus = a.has("plus") ? a.number("plus") : 0;
    boolean product = a.has("times") || a.has("by");
    long number = (product ? times * by : 0) + plus;
    return number > 100_000_000L ? null : (Integer) (int) number;
  }

  /** "eight", "two to three", "a few", "2 1/2". */
  static Object amount(Arguments a) {
    if (!a.has("number")) {
      return Amount.OPEN;
    }
    return new Amount(a.number("number"), a.has("half"));
  }

  static Amount amountOf(Arguments a, String name) {
    return switch (a.get(name)) {
      case null -> Amount.of(1);
      case Amount amount -> amount;
      case String word when word.equals("open") -> Amount.OPEN;
      case String word when word.equals("onehalf") -> new Amount(1, true);
      case String word when word.equals("half") -> new Amount(0, true);
      case Object digits -> new Amount(Integer.parseInt(digits.toString()), a.has("half"));
    };
  }
}
