package org.regesta.intake;

import java.util.Optional;
import org.regesta.capture.CaptureId;

/**
 * One thing an import met.
 *
 * @param position its number in the import, from 0
 * @param name how the report names it
 */
public record Item(long order, long position, String name, Outcome outcome) {

  /** A name as it can be stored: PostgreSQL's text holds every character but NUL. */
  public Item {
    name = name.replace('\0', '\uFFFD');
  }

  /** Whether an arrival of this name is the one that this item was. */
  public boolean isNamed(String arrival) {
    return arrival.replace('\0', '\uFFFD').equals(name);
  }

  /** The capture that holds its bytes, where one does. */
  public Optional<CaptureId> capture() {
    return switch (outcome) {
      case Outcome.Kept(var capture) -> Optional.of(capture);
      case Outcome.AlreadyHeld(var capture) -> Optional.of(capture);
      case Outcome.Refused(_, var preserved) -> preserved;
    };
  }
}
