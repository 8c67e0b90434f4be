package org.regesta.batch;

import org.regesta.intake.Item;

/** An item after the work on it. */
sealed interface Worked<R> {

  Item item();

  record Done<R>(Item item, R result) implements Worked<R> {}

  /** Nothing was done: its run is to stop, and the next run does it. */
  record PutOff<R>(Item item) implements Worked<R> {}

  record Failed<R>(Item item, ItemFailed failure) implements Worked<R> {}
}
