package org.regesta.text.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.regesta.text.Block;

/** What a block is, by the elements around its first words. */
final class BlockKind {

  private static final Pattern CAPTION =
      Pattern.compile(" (caption|captions|photo credit|image credit) ");
  private static final int NEAR = 3;

  private BlockKind() {}

  static Block.Kind of(Element innermost, Element body) {
    int steps = 0;
    for (var at = innermost; at != null && !at.equals(body); at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.SUBHEADING;
        }
        case "li", "dt", "dd" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "figcaption", "caption", "figure" -> {
          return Block.Kind.CAPTION;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTE;
        }
        default -> {
          if (steps < NEAR && CAPTION.matcher(Names.of(at)).find()) {
            return Block.Kind.CAPTION;
          }
        }
      }
      steps++;
    }
    return Block.Kind.PARAGRAPH;
  }
}
