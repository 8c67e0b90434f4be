package org.regesta.capture;

import java.io.IOException;

/** A gzip member that is not whole; becomes the reason why an item is unreadable. */
final class DamagedMember extends IOException {

  private static final long serialVersionUID = 1L;

  /** How it is not whole. */
  enum Kind {
    /** The file ends before the member does. */
    CUT_OFF,
    /** Its bytes are not what was compressed. */
    CORRUPT
  }

  private final Kind kind;

  DamagedMember(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
