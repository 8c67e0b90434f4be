package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The disk of the home has no room for another capture. Nothing of it counts. */
public final class DiskFull extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  /** PostgreSQL's {@code disk_full}. */
  private static final String SQL_STATE = "53100";

  /** How the systems say ENOSPC; Java has no type for it. */
  private static final String NO_SPACE = "No space left on device";

  DiskFull(String message) {
    super(message, new IOException(message));
  }

  /** Whether a failure comes from a disk without room: ours, or the database's. */
  public static boolean isBehind(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isFull(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Throwable cause) {
    return switch (cause) {
      case DiskFull _ -> true;
      case SQLException sql -> SQL_STATE.equals(sql.getSQLState());
      case IOException io -> String.valueOf(io.getMessage()).contains(NO_SPACE);
      default -> false;
    };
  }
}
