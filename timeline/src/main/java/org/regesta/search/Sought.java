package org.regesta.search;

import java.util.List;

/** The words of a query, read. */
sealed interface Sought {

  /** Nothing in particular. */
  record Everything() implements Sought {}

  /** Words that stand together; often one. */
  record Phrase(String words) implements Sought {}

  /** Words that begin so. */
  record Prefix(String letters) implements Sought {}

  record All(List<Sought> parts) implements Sought {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Sought> parts) implements Sought {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Sought part) implements Sought {}
}
