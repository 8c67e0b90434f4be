package org.regesta.web.entry;

/** Confidence as people read it. */
final class Percent {

  private Percent() {}

  static long of(double confidence) {
    return Math.round(confidence * 100);
  }
}
