package org.regesta.batch;

import org.regesta.intake.ImportOrder;

/**
 * What an order was to bring in is not what it was when it began, so that nobody can say where to
 * go on.
 */
final class ChangedMeanwhile extends IllegalStateException {

  ChangedMeanwhile(ImportOrder order) {
    super(
        "what stands in %s changed since import %d began; import it again: what came in already will be found as held"
            .formatted(order.paths(), order.number()));
  }
}
