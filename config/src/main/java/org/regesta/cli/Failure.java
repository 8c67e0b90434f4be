package org.regesta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.regesta.capture.DiskFull;
import org.regesta.home.Home;
import org.regesta.home.HomeUnusable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a failed command tells, and whether starting it again may help. */
final class Failure {

  /** Two of PostgreSQL's log files. */
  private static final long ROOM_OF_A_DATABASE = 32L << 20;

  private Failure() {}

  /**
   * @param home of the archive that the command was about
   */
  static String inWords(Throwable failure, Home home) {
    if (DiskFull.isBehind(failure) || (isOfTheWorld(failure) && isFull(home))) {
      return "the disk of the home %s is full (%s). Make room there, then start the command again; an import goes on with --resume."
          .formatted(home, rootMessage(failure));
    }
    return switch (failure) {
      case HomeUnusable unusable -> String.valueOf(unusable.getMessage());
      case DataAccessException database -> ofTheDatabase(database);
      case TransactionException database -> ofTheDatabase(database);
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

  private static String ofTheDatabase(Throwable failure) {
    return "the database failed (%s). Check it with 'regesta doctor', then start the command again."
        .formatted(rootMessage(failure));
  }

  /** What the world did can pass; what we did wrong does not. */
  static int exitCode(Throwable failure) {
    return failure instanceof HomeUnusable || isOfTheWorld(failure)
        ? ExitCode.CAN_BE_RESTARTED
        : ExitCode.FAILED;
  }

  private static boolean isOfTheWorld(Throwable failure) {
    return switch (failure) {
      case DataAccessException _, TransactionException _, UncheckedIOException _ -> true;
      case IOException _, SQLException _ -> true;
      default -> false;
    };
  }

  /** A database that finds no room for its log dies of it, and then only cannot be reached. */
  private static boolean isFull(Home home) {
    try {
      return Files.getFileStore(home.root()).getUsableSpace() < ROOM_OF_A_DATABASE;
    } catch (IOException _) {
      return false;
    }
  }

  private static String rootMessage(Throwable failure) {
    var root = failure;
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return String.valueOf(root.getMessage());
  }
}
