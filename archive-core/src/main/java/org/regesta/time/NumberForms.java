package org.regesta.time;

/** The classes of {@link NumberForm} as bits of a token's mask. */
final class NumberForms {

  static final long INT = bit(NumberForm.INT);
  static final long GROUPED = bit(NumberForm.GROUPED);
  static final long YEAR = bit(NumberForm.YEAR);
  static final long DAY = bit(NumberForm.DAY);
  static final long TWO = bit(NumberForm.TWO);
  static final long HOUR = bit(NumberForm.HOUR);
  static final long NTH = bit(NumberForm.NTH);
  static final long YEARS = bit(NumberForm.YEARS);
  static final long EIGHTIES = bit(NumberForm.EIGHTIES);
  static final long SHORTYEAR = bit(NumberForm.SHORTYEAR);
  static final long CLOCK = bit(NumberForm.CLOCK);
  static final long POINTCLOCK = bit(NumberForm.POINTCLOCK);
  static final long ISODATE = bit(NumberForm.ISODATE);
  static final long NUMDATE = bit(NumberForm.NUMDATE);
  static final long DECIMAL = bit(NumberForm.DECIMAL);
  static final long NAME = bit(NumberForm.NAME);
  static final long HALFFRACTION = bit(NumberForm.HALFFRACTION);

  private NumberForms() {}

  private static long bit(NumberForm form) {
    return 1L << form.number();
  }
}
