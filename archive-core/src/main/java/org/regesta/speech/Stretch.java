package org.regesta.speech;

/** Some words of a text in a row, by their indexes; end exclusive. */
record Stretch(int from, int to) {

  Stretch {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("reversed stretch: [" + from + ", " + to + ")");
    }
  }

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return to == from;
  }

  boolean contains(int word) {
    return from <= word && word < to;
  }
}
