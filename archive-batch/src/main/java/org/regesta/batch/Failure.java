package org.regesta.batch;

import java.util.List;
import org.regesta.capture.DiskFull;
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
    if (DiskFull.isBehind(failure) && !isOurOwn(failure)) {
      return "the disk is full (%s); make room, then go on with the import"
          .formatted(RootCause.inWords(failure));
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOurOwn(cause)) {
        return String.valueOf(cause.getMessage());
      }
      if (isOfTheDatabase(cause)) {
        return "the database cannot be reached any more (%s); see that it runs, then restart"
            .formatted(RootCause.inWords(cause));
      }
    }
    return RootCause.inWords(failure);
  }

  /** Our own messages are written for people. */
  private static boolean isOurOwn(Throwable cause) {
    return cause.getClass().getName().startsWith("org.regesta.") && cause.getMessage() != null;
  }

  private static boolean isOfTheDatabase(Throwable cause) {
    return cause instanceof CannotCreateTransactionException
        || cause instanceof CannotGetJdbcConnectionException
        || cause instanceof DataAccessResourceFailureException;
  }
}
