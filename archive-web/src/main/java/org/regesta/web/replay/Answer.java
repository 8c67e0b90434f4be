package org.regesta.web.replay;

import java.util.Optional;
import org.regesta.capture.Content;

/** What the second origin answers. */
sealed interface Answer {

  /** Mark-up out of a capture, or around it, that runs nothing. */
  record Still(int status, String html) implements Answer {}

  /** Our page around a page of a PDF. */
  record Leaf(String html) implements Answer {}

  /**
   * Bytes that a page shows within itself.
   *
   * @param readers who may read them: pages without an origin, where fonts and scripts ask
   */
  record Bytes(String type, Content content, Readers readers) implements Answer {}

  /** Who may read bytes, beyond showing them. */
  enum Readers {
    NOBODY,
    SANDBOXED
  }

  /** Bytes to be saved under a name. */
  record Saved(String name, Content content) implements Answer {}

  /** It is somewhere else on this origin. */
  record Elsewhere(String address) implements Answer {}

  /**
   * A page of ours that says why there is nothing.
   *
   * @param wayOn an address in the reading room
   */
  static Still nothing(int status, String words, Optional<String> wayOn) {
    return new Still(status, StillPage.saying(words, wayOn));
  }
}
