package org.regesta.capture;

/** The end of a fixity check (PREMIS event type "fixity check"). */
public sealed interface Fixity {

  /** All digests agree. */
  record Sound() implements Fixity {}

  /** The stored bytes are not what was received; the reason names segment, offset and digest. */
  record Damaged(String reason) implements Fixity {}
}
