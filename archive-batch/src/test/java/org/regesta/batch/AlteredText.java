package org.regesta.batch;

import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;

/** A source with other words of the same length, for rules that read it otherwise. */
final class AlteredText {

  private AlteredText() {}

  static Extraction.Read of(Extraction.Read read, String text) {
    if (text.length() != read.article().text().length()) {
      throw new IllegalArgumentException("offsets would move: " + text);
    }
    var article = new ArticleText(text, read.article().blocks(), read.article().quotations());
    return new Extraction.Read(
        read.mediaType(), article, read.anchors(), read.metadata(), read.notes());
  }
}
