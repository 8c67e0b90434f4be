package org.regesta.timeline;

import org.regesta.time.Bounds;

/** What somebody wrote into a box for a period. */
public sealed interface Period {

  /**
   * A stretch of days; a side may be open.
   *
   * @param written as it was written
   */
  record Understood(String written, Bounds bounds) implements Period {}

  /**
   * No stretch of days.
   *
   * @param message for whoever wrote it: what can be written
   */
  record NotUnderstood(String written, String message) implements Period {}
}
