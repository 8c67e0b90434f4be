package org.regesta.batch;

/** What lies at the bottom of a failure. */
final class RootCause {

  private static final int LONGEST = 200;

  private RootCause() {}

  static Throwable of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /**
   * On one line, for a report. The first line of a message alone: on the next a database puts the
   * words of the source.
   */
  static String inWords(Throwable failure) {
    var root = of(failure);
    var message = String.valueOf(root.getMessage());
    var line = message.lines().findFirst().orElse("").strip();
    var text = root.getClass().getSimpleName() + (line.isEmpty() ? "" : ": " + line);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
