package org.regesta.timeline;

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

  @Override
  public String toString() {
    return value;
  }
}
