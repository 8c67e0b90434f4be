package org.regesta.batch;

import java.io.UncheckedIOException;
import org.regesta.capture.WrongHome;
import org.regesta.intake.LeaseLost;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of one item inside the transaction of its chunk, so that a failure which is the
 * item's own undoes that item alone. Spring Batch's skipping would instead repeat the whole chunk
 * item by item, with the reader already ahead of what is committed.
 */
final class Savepoints {

  private final TransactionTemplate nested;

  Savepoints(PlatformTransactionManager transactions) {
    nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * @throws ItemFailed where the failure is the item's own; its work is undone
   * @throws RuntimeException where the world is broken (disk, database, lease): the run must end
   */
  void within(Runnable work) {
    try {
      nested.executeWithoutResult(status -> work.run());
    } catch (RuntimeException e) {
      throw isOfTheItem(e) ? new ItemFailed(e) : e;
    }
  }

  /** Whether another item might well succeed. */
  static boolean isOfTheItem(RuntimeException e) {
    return switch (e) {
      case UncheckedIOException _, WrongHome _, LeaseLost _, TransactionException _ -> false;
      case NonTransientDataAccessResourceException _ -> false;
      case NonTransientDataAccessException _ -> true;
      case DataAccessException _ -> false;
      default -> true;
    };
  }
}
