package org.regesta.text;

import java.util.List;

/** Where words stand in the original. Exact: captures never change. */
public sealed interface Anchor {

  /**
   * Inside one text node of an HTML page.
   *
   * @param path the text node: child indexes from the document, as jsoup parses it, joined by '/'
   * @param begin UTF-16 offset in the node's text, entities decoded
   */
  record InHtml(String path, int begin, int end) implements Anchor {}

  /**
   * On one page of a PDF.
   *
   * @param page from 1
   * @param boxes one for each run on a line
   */
  record InPdf(int page, List<Box> boxes) implements Anchor {
    public InPdf {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * In a plain text.
   *
   * @param line from 1
   * @param begin UTF-16 offset in the line
   */
  record InText(int line, int begin, int end) implements Anchor {}

  /** A rectangle in points (1/72 inch), from the top left corner of the page as it is displayed. */
  record Box(float left, float top, float width, float height) {

    /**
     * Whether any of it lies on a page of this size. What a page hides by its crop box has places
     * beyond its edges, and is shown nowhere.
     */
    public boolean reaches(float pageWidth, float pageHeight) {
      return left < pageWidth && left + width > 0 && top < pageHeight && top + height > 0;
    }
  }
}
