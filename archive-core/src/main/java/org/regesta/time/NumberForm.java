package org.regesta.time;

/** What a run of digits looks like. One run can look like several of these. */
enum NumberForm {
  /** A whole number, not grouped: 5, 120, 1984. */
  INT(0),
  /** A whole number with groups: 1,800. */
  GROUPED(1),
  /** Four digits that can be a year. */
  YEAR(2),
  /** One or two digits that can be a day of a month. */
  DAY(3),
  /** Two digits: the end of 1957–60. */
  TWO(4),
  /** 0 to 24. */
  HOUR(5),
  /** A number with an ordinal ending: 3rd. */
  NTH(6),
  /** 1980s. */
  YEARS(7),
  /** 80s, '80s. */
  EIGHTIES(8),
  /** '84. */
  SHORTYEAR(9),
  /** 14:30, 14:30:05. */
  CLOCK(10),
  /** 7.30, where "p.m." follows. */
  POINTCLOCK(11),
  /** 2022-04-03, with or without a time. */
  ISODATE(12),
  /** 3/4/2022, 3.4.2022, 3-4-2022: day and month in either order. */
  NUMDATE(13),
  /** 2.5. */
  DECIMAL(14),
  /** An unknown word with a capital. */
  NAME(15),
  /** 1/2. */
  HALFFRACTION(16);

  private final int number;

  NumberForm(int number) {
    this.number = number;
  }

  /** Its number among the word classes. */
  int number() {
    return number;
  }
}
