package org.regesta.web.entry;

/** How sure a reading is, as people read it. */
final class Percent {

  private Percent() {}

  static long of(double confidence) {
    return Math.round(confidence * 100);
  }
}
