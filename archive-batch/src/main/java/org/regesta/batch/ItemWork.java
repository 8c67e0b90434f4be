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

  /** The work itself: may run on any thread, outside a transaction, and must not write. */
  R work(Item item);

  /** Puts the result on record, in the running transaction; may be repeated. */
  void record(Item item, R result);
}
