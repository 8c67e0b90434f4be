package org.regesta.batch;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why a run failed, in words for the report: what happened, and what to do next. */
final class Failure {

  private Failure() {}

  static String of(JobExecution execution) {
    List<Throwable> all = execution.getAllFailureExceptions();
    return all.isEmpty() ? "it ended as " + execution.getStatus() : of(all.getFirst());
  }

  static String of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CannotCreateTransactionException _,
            CannotGetJdbcConnectionException _,
            DataAccessResourceFailureException _ -> {
          return "the database cannot be reached any more (%s); see that it runs, then restart"
              .formatted(root(cause));
        }
        default -> {}
      }
    }
    return root(failure);
  }

  private static String root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }
}
