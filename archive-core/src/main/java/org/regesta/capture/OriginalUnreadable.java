package org.regesta.capture;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * The file in which an original is kept cannot be opened. That says nothing about the capture: the
 * store itself needs care.
 */
public final class OriginalUnreadable extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  OriginalUnreadable(CaptureId capture, String file, Path home, FileSystemException cause) {
    super(
        "the original of capture %s cannot be read: %s in %s: %s; give it back its rights or restore it from a backup, then go on"
            .formatted(capture, file, home, Reason.of(cause)),
        cause);
  }
}
