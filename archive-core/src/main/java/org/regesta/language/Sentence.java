package org.regesta.language;

/**
 * A sentence of a text.
 *
 * @param begin UTF-16 offset of its first unit
 * @param end UTF-16 offset after its last mark
 */
public record Sentence(int begin, int end) {

  public Sentence {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "empty or reversed sentence: [" + begin + ", " + end + ")");
    }
  }

  /** The words of the text that stand here. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
