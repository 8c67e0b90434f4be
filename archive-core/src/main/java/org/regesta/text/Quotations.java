package org.regesta.text;

import java.util.List;

/**
 * Finds quotations by their marks. A quotation that its paragraph leaves open runs on through each
 * following paragraph that begins with an opening mark; a paragraph without one is not part of it.
 */
final class Quotations {

  private Quotations() {}

  /**
   * The quotations in the order of their opening marks, each nested one after the one around it.
   */
  static List<Quotation> find(String text, List<Block> blocks) {
    var reading = QuotationReading.ofAll(text);
    for (var block : blocks) {
      if (isFlow(block.kind())) {
        reading.read(block.passage());
      }
    }
    return reading.finish();
  }

  /** A picture or a table between two paragraphs does not end what is being quoted. */
  private static boolean isFlow(Block.Kind kind) {
    return switch (kind) {
      case STANDFIRST, PARAGRAPH, QUOTE, LIST_ITEM -> true;
      case SUBHEADING, TABLE, CAPTION -> false;
    };
  }
}
