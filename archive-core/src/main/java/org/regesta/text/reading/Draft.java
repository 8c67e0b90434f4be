package org.regesta.text.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.regesta.text.Block;

/** A block before it has its place in the text. */
public record Draft(Block.Kind kind, List<Piece> pieces) {

  public Draft {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a block without words");
    }
  }

  /** Its words. */
  public String text() {
    return pieces.size() == 1
        ? pieces.getFirst().text()
        : pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  public Draft as(Block.Kind other) {
    return new Draft(other, pieces);
  }
}
