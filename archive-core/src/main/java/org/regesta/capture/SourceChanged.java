package org.regesta.capture;

import java.io.IOException;

/** While an arrival was copied into a segment, its source failed: not the disk of the home. */
final class SourceChanged extends IOException {

  private static final long serialVersionUID = 1L;

  SourceChanged(String message) {
    super(message);
  }
}
