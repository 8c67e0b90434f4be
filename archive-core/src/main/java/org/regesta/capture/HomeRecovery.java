package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Brings the files of a home and the rows of its database together. */
final class HomeRecovery {

  private HomeRecovery() {}

  static Recovery of(Path home, CaptureRows rows) throws IOException {
    return new Recovery(List.of(), List.of(), List.of());
  }
}
