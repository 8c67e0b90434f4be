package org.regesta.capture;

/** An arrival that has not been given its position yet. */
@FunctionalInterface
interface Unnumbered {

  Arrival at(long position);

  static Unnumbered unreadable(String name, String reason) {
    return position -> new Arrival.Unreadable(position, name, reason);
  }
}
