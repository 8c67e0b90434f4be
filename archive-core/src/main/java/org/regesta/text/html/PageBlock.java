package org.regesta.text.html;

import org.jsoup.nodes.Element;
import org.regesta.text.Block;
import org.regesta.text.reading.Draft;

/**
 * A block of a page, before it is known whether it belongs to the article.
 *
 * @param home the innermost element that holds the whole block
 * @param linked how many of its characters are links
 * @param place whether it stands in the flow of the page or in its furniture
 */
record PageBlock(Draft draft, Element home, int linked, Place place) {

  /** Where a block stands. */
  enum Place {
    FLOW,
    FURNITURE
  }

  String text() {
    return draft.text();
  }

  Block.Kind kind() {
    return draft.kind();
  }

  /** The share of its characters that are links, 0 to 1. */
  double linkDensity() {
    return (double) linked / Math.max(1, draft.text().length());
  }

  boolean isWithin(Element element) {
    for (Element at = home; at != null; at = at.parent()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
