package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk of the home has no room for another capture. Nothing of it counts. */
public final class DiskFull extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  DiskFull(String message) {
    super(message, new IOException(message));
  }
}
