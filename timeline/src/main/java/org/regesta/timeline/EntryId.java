package org.regesta.timeline;

import java.nio.charset.StandardCharsets;
import org.regesta.capture.Sha256;

/**
 * The permanent name of an entry, opaque.
 *
 * @param value 26 characters of lower-case Crockford base32, made from what the entry rests on
 */
public record EntryId(String value) {

  public EntryId {
    if (!value.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new IllegalArgumentException("not an entry id: '" + value + "'");
    }
  }

  /** The name of the entry that rests on this content first. */
  static EntryId of(String content) {
    return new EntryId(Sha256.of(content.getBytes(StandardCharsets.UTF_8)).name());
  }

  @Override
  public String toString() {
    return value;
  }
}
