package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Block;
import org.regesta.text.Outline;
import org.regesta.text.Passage;

/** Says in which paragraph or on which page a passage stands. */
final class Outlines {

  private Outlines() {}

  static Optional<Locator> locator(Outline outline, Passage passage) {
    return outline.pages().isEmpty() ? paragraph(outline, passage) : page(outline, passage);
  }

  private static Optional<Locator> page(Outline outline, Passage passage) {
    int first = 0;
    int last = 0;
    for (var page : outline.pages()) {
      if (page.begin() <= passage.begin()) {
        first = page.number();
      }
      if (page.begin() < passage.end()) {
        last = page.number();
      }
    }
    return first < 1
        ? Optional.empty()
        : Optional.of(new Locator(Locator.Unit.PAGE, first, Math.max(first, last)));
  }

  private static Optional<Locator> paragraph(Outline outline, Passage passage) {
    int number = 0;
    int first = 0;
    int last = 0;
    for (var block : counted(outline.blocks())) {
      number++;
      if (block.passage().overlaps(passage)) {
        first = first == 0 ? number : first;
        last = number;
      }
    }
    return first == 0
        ? Optional.empty()
        : Optional.of(new Locator(Locator.Unit.PARAGRAPH, first, last));
  }

  private static List<Block> counted(List<Block> blocks) {
    return blocks.stream()
        .filter(block ->
            switch (block.kind()) {
              case PARAGRAPH, QUOTE, LIST_ITEM -> true;
              case STANDFIRST, SUBHEADING, TABLE, CAPTION -> false;
            })
        .toList();
  }
}
