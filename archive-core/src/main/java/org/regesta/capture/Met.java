package org.regesta.capture;

import java.nio.file.Path;

/** What a walk over folders meets. */
sealed interface Met {

  /**
   * A regular file.
   *
   * @param name its path below the folder given, "/" between
   */
  record Found(Path file, String name, Declared declared) implements Met {}

  /** Something that is no readable file, or is wrongly described. */
  record Barred(String name, String reason) implements Met {}
}
