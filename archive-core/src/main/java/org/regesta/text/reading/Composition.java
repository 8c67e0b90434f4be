package org.regesta.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.regesta.text.Anchors;
import org.regesta.text.ArticleText;
import org.regesta.text.Block;
import org.regesta.text.Passage;

/** Blocks put one after the other, parted by blank lines, with the way back to the original. */
public record Composition(ArticleText article, Anchors anchors) {

  private static final String BETWEEN_BLOCKS = "\n\n";

  public static Composition of(List<Draft> drafts) {
    var text = new StringBuilder();
    var blocks = new ArrayList<Block>(drafts.size());
    var runs = new ArrayList<Anchors.Run>();
    for (var draft : drafts) {
      if (!text.isEmpty()) {
        text.append(BETWEEN_BLOCKS);
      }
      int begin = text.length();
      for (var piece : draft.pieces()) {
        int from = text.length();
        text.append(piece.text());
        var anchor = piece.anchor();
        if (anchor != null) {
          runs.add(new Anchors.Run(new Passage(from, text.length()), anchor));
        }
      }
      blocks.add(new Block(draft.kind(), new Passage(begin, text.length())));
    }
    return new Composition(
        ArticleText.of(Storable.text(text.toString()), blocks), new Anchors(runs));
  }
}
