package org.regesta.time;

/**
 * How many of a unit.
 *
 * @param whole the whole number; the lower one of "two to three"; −1 where the words leave it open
 *     ("several")
 * @param half whether a half is added: "two and a half"
 */
record Amount(int whole, boolean half) {

  static final Amount OPEN = new Amount(-1, false);

  static Amount of(int whole) {
    return new Amount(whole, false);
  }

  boolean open() {
    return whole < 0;
  }
}
