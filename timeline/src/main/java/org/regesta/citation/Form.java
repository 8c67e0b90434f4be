package org.regesta.citation;

/** How a list of citations is written in a format, one record after the other. */
interface Form {

  /** One record. */
  String of(Citation citation);

  /**
   * Whether a record costs so much that several threads should share a list. Its form then serves
   * any number of them.
   */
  default boolean takesTime() {
    return false;
  }

  /** What stands before the first record. */
  default String before() {
    return "";
  }

  /** What stands between two records. */
  default String between() {
    return "";
  }

  /** What stands behind the last record. */
  default String after() {
    return "";
  }
}
