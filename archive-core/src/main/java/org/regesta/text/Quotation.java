package org.regesta.text;

import java.util.List;

/**
 * What stands between quotation marks, by typography alone: who speaks, or whether anyone does, is
 * for others to say.
 *
 * @param pieces the quoted runs with their marks, one for each paragraph the quotation runs
 *     through; a piece that its paragraph does not close ends with the paragraph
 * @param closed whether a closing mark was found
 * @param depth 0 for an outermost quotation, 1 for one inside it
 */
public record Quotation(List<Passage> pieces, boolean closed, int depth) {

  public Quotation {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a quotation without a piece");
    }
  }

  /** From the first opening mark to the last end. */
  public Passage passage() {
    return pieces.getFirst().hull(pieces.getLast());
  }
}
