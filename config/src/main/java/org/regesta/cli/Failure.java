package org.regesta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.regesta.home.HomeUnusable;
import org.springframework.dao.DataAccessException;

/** What a failed command tells, and whether starting it again may help. */
final class Failure {

  private Failure() {}

  static String inWords(Throwable failure) {
    return switch (failure) {
      case HomeUnusable unusable -> String.valueOf(unusable.getMessage());
      case DataAccessException database ->
          "the database failed (%s). Check it with 'regesta doctor', then start the command again."
              .formatted(rootMessage(database));
      case UncheckedIOException disk ->
          "the disk failed (%s). Check it with 'regesta doctor', then start the command again."
              .formatted(rootMessage(disk));
      case IOException file ->
          "a file failed (%s). Check its path and rights, then start the command again."
              .formatted(rootMessage(file));
      default ->
          "this should not have happened (%s). Run it again with --stacktrace and report it."
              .formatted(failure);
    };
  }

  /** What the world did can pass; what we did wrong does not. */
  static int exitCode(Throwable failure) {
    return switch (failure) {
      case HomeUnusable _, DataAccessException _, UncheckedIOException _, IOException _ ->
          ExitCode.CAN_BE_RESTARTED;
      case SQLException _ -> ExitCode.CAN_BE_RESTARTED;
      default -> ExitCode.FAILED;
    };
  }

  private static String rootMessage(Throwable failure) {
    var root = failure;
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return String.valueOf(root.getMessage());
  }
}
