package org.regesta.text;

import java.util.Optional;

/**
 * Which captures are listed, and in which order.
 *
 * @param words of the title, the publisher, the authors, the address, or of the name of the file;
 *     each may be the beginning of one; empty for all captures
 * @param collection that they were brought in for; empty for all captures
 */
public record CatalogueQuery(Order order, String words, Optional<String> collection) {

  /** By what captures are listed. Those that do not say come last. */
  public enum Order {
    /** The newest publication first, as EDTF is written: a whole year before its days. */
    PUBLISHED,
    /** By publisher, those of one publisher by title. */
    PUBLISHER,
    /** By the first letter or digit of the title. */
    TITLE,
    /** The newest capture first. */
    CAPTURED
  }

  /** All captures. */
  public static CatalogueQuery by(Order order) {
    return new CatalogueQuery(order, "", Optional.empty());
  }

  /** The same for some words. */
  public CatalogueQuery about(String wanted) {
    return new CatalogueQuery(order, wanted, collection);
  }

  /** The same for a collection. */
  public CatalogueQuery in(String wanted) {
    return new CatalogueQuery(order, words, Optional.of(wanted));
  }
}
