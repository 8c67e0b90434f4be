package org.regesta.cli;

/**
 * One thing that a check looked at.
 *
 * @param about what was looked at: "disk"
 * @param state how it stands
 * @param says what was found, and what to do where it is not well
 */
record Finding(String about, State state, String says) {

  enum State {
    WELL,
    /** Works, but somebody should look at it. */
    WATCH,
    BROKEN
  }

  static Finding well(String about, String says) {
    return new Finding(about, State.WELL, says);
  }

  static Finding watch(String about, String says) {
    return new Finding(about, State.WATCH, says);
  }

  static Finding broken(String about, String says) {
    return new Finding(about, State.BROKEN, says);
  }
}
