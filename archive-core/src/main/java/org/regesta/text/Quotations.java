package org.regesta.text;

import java.util.List;

/** Finds quotations by their marks. */
final class Quotations {

  private Quotations() {}

  static List<Quotation> find(String text, List<Block> blocks) {
    return List.of();
  }
}
