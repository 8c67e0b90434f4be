package org.regesta.time;

/**
 * Takes what a text says about time as it is found: all expressions and datings in the order of the
 * text, an expression before the dating that it belongs to. The first expression has the number 0.
 */
public interface DateTaker {

  void timex(Timex timex);

  void dating(Dating dating);
}
