package org.regesta.citation;

/** How a list of citations is written in a format, one record after the other. */
interface Form {

  /** One record. */
  String of(Citation citation);

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
