package org.regesta.text.pdf;

import java.util.List;
import org.regesta.text.Anchor;

/**
 * A word on a page. Layout is reckoned in points along and across the lines of writing, from the
 * top left; the box is where the word shows on the page.
 *
 * @param page from 1
 * @param baseline distance of the line of writing from the top
 * @param size of the type, in points
 */
record Word(
    String text,
    int page,
    float left,
    float right,
    float baseline,
    float size,
    Weight weight,
    Anchor.Box box) {

  /** How dark the type is. */
  enum Weight {
    REGULAR,
    BOLD
  }

  float top() {
    return baseline - 0.75f * size;
  }

  float bottom() {
    return baseline + 0.2f * size;
  }

  Anchor.InPdf anchor() {
    return new Anchor.InPdf(page, List.of(box));
  }
}
