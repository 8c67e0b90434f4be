package org.regesta.capture;

import java.io.IOException;

/** A WARC record or its gzip member is not whole; becomes the reason why an item is unreadable. */
final class DamagedRecord extends IOException {

  private static final long serialVersionUID = 1L;

  /** How it is not whole. */
  enum Kind {
    /** The file ends before the record does. */
    CUT_OFF,
    /** The gzip member ends before the record does. */
    BEYOND_ITS_MEMBER,
    /** Its bytes are not what was written. */
    CORRUPT
  }

  private final Kind kind;

  DamagedRecord(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
