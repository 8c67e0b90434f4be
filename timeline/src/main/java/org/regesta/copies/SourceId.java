package org.regesta.copies;

import java.nio.charset.StandardCharsets;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;

/**
 * Names a source, of which there may be several captures. Not permanent: a capture that shows two
 * sources to be one changes it.
 *
 * @param value opaque
 */
public record SourceId(String value) {

  /** Of a capture that no other was compared with yet. */
  public static SourceId alone(CaptureId capture) {
    return new SourceId(capture.value());
  }

  static SourceId of(String mark) {
    return new SourceId(Sha256.of(mark.getBytes(StandardCharsets.UTF_8)).name());
  }

  @Override
  public String toString() {
    return value;
  }
}
