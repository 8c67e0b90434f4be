package org.regesta.form;

import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.intake.Item;

/**
 * A refused item as JSON.
 *
 * @param preserved the capture that keeps its bytes all the same
 */
@SuppressWarnings("UnusedVariable") // read by the JSON mapper
public record RefusedForm(long position, String name, String reason, @Nullable String preserved) {

  public static RefusedForm of(Item item) {
    return new RefusedForm(
        item.position(),
        item.name(),
        AccountRows.reason(item),
        item.capture().map(CaptureId::value).orElse(null));
  }
}
