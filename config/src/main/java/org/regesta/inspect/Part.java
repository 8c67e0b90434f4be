package org.regesta.inspect;

/** What is asked for of a reading: {@code --only}. */
enum Part {
  ALL,
  DATES,
  STATEMENTS,
  EVENTS;

  boolean wants(Part part) {
    return this == ALL || this == part;
  }
}
