package org.regesta.language;

/**
 * A word, number or mark of a text.
 *
 * @param text as written
 * @param begin UTF-16 offset of its first unit
 * @param end UTF-16 offset after its last unit
 * @param kind what it looks like
 */
public record Token(String text, int begin, int end, Kind kind) {

  /** What a token looks like. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** Whether its first letter is upper case. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
