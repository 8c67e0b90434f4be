package org.regesta.batch;

/** Work on one item failed for a reason that nobody foresaw. */
final class ItemFailed extends RuntimeException {

  ItemFailed(RuntimeException cause) {
    super(cause);
  }

  /** In words for the report. */
  String reason(String work) {
    return "the %s failed: %s; please report this".formatted(work, RootCause.inWords(this));
  }
}
