package org.regesta.text.reading;

import org.jspecify.annotations.Nullable;
import org.regesta.text.Anchor;

/**
 * A bit of a block: words of the original, or white space of our own.
 *
 * @param anchor where the words stand; absent for what the reader put in itself
 */
public record Piece(String text, @Nullable Anchor anchor) {

  /** White space that stands for something else in the original: a line break, an indent. */
  public static Piece gap(String space) {
    return new Piece(space, null);
  }
}
