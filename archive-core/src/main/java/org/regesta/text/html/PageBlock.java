package org.regesta.text.html;

import org.jsoup.nodes.Element;
import org.regesta.text.Block;
import org.regesta.text.reading.Draft;

/**
 * A block of a page, before it is known whether it belongs to the article.
 *
 * @param text its words
 * @param region the innermost block element that holds the whole block
 * @param linked how many of its characters are links
 * @param place whether it stands in the flow of the page or in its furniture
 */
record PageBlock(Draft draft, String text, Region region, int linked, Place place) {

  /** Where a block stands. */
  enum Place {
    FLOW,
    /** Beside the text by its element or one around it: navigation, a form, a footer. */
    BESIDE_BY_TAG,
    /** Beside the text by what page makers called an element around it. */
    BESIDE_BY_NAME,
    /** What readers wrote. */
    TALK
  }

  PageBlock(Draft draft, Region region, int linked, Place place) {
    this(draft, draft.text(), region, linked, place);
  }

  Block.Kind kind() {
    return draft.kind();
  }

  int length() {
    return text.length();
  }

  Element home() {
    return region.element;
  }

  boolean isFurniture() {
    return place != Place.FLOW;
  }

  /** The share of its characters that are links, 0 to 1. */
  double linkDensity() {
    return (double) linked / Math.max(1, length());
  }

  boolean isWithin(Element element) {
    for (var at = region; at != null; at = at.parent) {
      if (at.element.equals(element)) {
        return true;
      }
    }
    return false;
  }

  PageBlock as(Block.Kind kind) {
    return new PageBlock(draft.as(kind), text, region, linked, place);
  }

  /** The same block, as it would stand if no name made furniture. */
  PageBlock namesAside() {
    return place == Place.BESIDE_BY_NAME
        ? new PageBlock(draft, text, region, linked, Place.FLOW)
        : this;
  }
}
