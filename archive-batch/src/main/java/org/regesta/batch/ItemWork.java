package org.regesta.batch;

import org.regesta.intake.Item;

/**
 * What a step does with one item.
 *
 * @param <R> what the work comes to
 */
interface ItemWork<R> {

  /** Its name for a report: "reading", "dating". */
  String name();

  /** Where most of the time goes; items are counted there while a chunk is under way. */
  default Weight weight() {
    return Weight.WORK;
  }

  /** The two halves of what is done with an item. */
  enum Weight {
    WORK,
    RECORD
  }

  /** The work itself: may run on any thread, outside a transaction, and must not write. */
  R work(Item item);

  /** Puts the result on record, in the running transaction; may be repeated. */
  void record(Item item, R result);
}
