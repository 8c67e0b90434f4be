package org.regesta.people;

import java.nio.charset.StandardCharsets;
import org.regesta.capture.Sha256;

/**
 * The permanent name of a person or body, opaque.
 *
 * @param value 26 characters of lower-case Crockford base32
 */
public record PersonId(String value) {

  public PersonId {
    if (!value.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new IllegalArgumentException("not a person id: '" + value + "'");
    }
  }

  static PersonId of(String key) {
    return new PersonId(Sha256.of(key.getBytes(StandardCharsets.UTF_8)).name());
  }

  @Override
  public String toString() {
    return value;
  }
}
