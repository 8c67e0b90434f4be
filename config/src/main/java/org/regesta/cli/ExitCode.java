package org.regesta.cli;

/** How a command ends, for scripts. */
public final class ExitCode {

  public static final int DONE = 0;

  /** Done, but something was refused or is not as it should be. */
  public static final int DONE_WITH_REFUSALS = 1;

  /** The command line itself is wrong. */
  public static final int WRONG_USE = 2;

  /** Failed for a reason outside; started again, it goes on. */
  public static final int CAN_BE_RESTARTED = 3;

  public static final int FAILED = 4;

  private ExitCode() {}
}
