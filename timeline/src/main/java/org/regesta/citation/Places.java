package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Block;
import org.regesta.text.Outline;
import org.regesta.text.Passage;

/**
 * Says in which paragraph or on which page of a source a passage stands. Numbers only, because
 * those of thousands of sources stay at hand while a list is written.
 */
final class Places {

  private final Locator.Unit unit;
  private final int[] begins;
  private final int[] ends;
  private final int[] numbers;

  private Places(Locator.Unit unit, int count) {
    this.unit = unit;
    this.begins = new int[count];
    this.ends = new int[count];
    this.numbers = new int[count];
  }

  static Places of(Outline outline) {
    return outline.pages().isEmpty() ? paragraphs(outline.blocks()) : pages(outline.pages());
  }

  private static Places paragraphs(List<Block> blocks) {
    var counted = blocks.stream().filter(Places::isCounted).map(Block::passage).toList();
    var places = new Places(Locator.Unit.PARAGRAPH, counted.size());
    for (int n = 0; n < counted.size(); n++) {
      places.set(n, counted.get(n).begin(), counted.get(n).end(), n + 1);
    }
    return places;
  }

  private static boolean isCounted(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, QUOTE, LIST_ITEM -> true;
      case STANDFIRST, SUBHEADING, TABLE, CAPTION -> false;
    };
  }

  /** A page reaches to the next one; the last to the end. */
  private static Places pages(List<Outline.Page> pages) {
    var places = new Places(Locator.Unit.PAGE, pages.size());
    for (int n = 0; n < pages.size(); n++) {
      int end = n + 1 < pages.size() ? pages.get(n + 1).begin() : Integer.MAX_VALUE;
      places.set(n, pages.get(n).begin(), end, pages.get(n).number());
    }
    return places;
  }

  private void set(int at, int begin, int end, int number) {
    begins[at] = begin;
    ends[at] = end;
    numbers[at] = number;
  }

  /** Empty where the passage stands in none of the counted parts. */
  Optional<Locator> of(Passage passage) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int n = 0; n < begins.length; n++) {
      if (begins[n] < passage.end() && passage.begin() < ends[n]) {
        first = Math.min(first, numbers[n]);
        last = Math.max(last, numbers[n]);
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(new Locator(unit, first, last));
  }
}
