package org.regesta.cli;

import java.io.PrintWriter;

/** A line every so many seconds, for a log or a program. */
final class ProgressLines implements ProgressDisplay {

  private final PrintWriter out;
  private final Wording wording;
  private final long pauseNanos;
  private boolean begun;
  private long lastNanos;

  /** How a line is worded. */
  @FunctionalInterface
  interface Wording {
    String line(long order, Pace pace);
  }

  ProgressLines(PrintWriter out, Wording wording, long pauseSeconds) {
    this.out = out;
    this.wording = wording;
    this.pauseNanos = pauseSeconds * 1_000_000_000L;
  }

  @Override
  public void show(long order, Pace pace, long nanos) {
    if (!begun) {
      // the first line after the first pause: what is over by then needs none
      begun = true;
      lastNanos = nanos;
    }
    if (nanos - lastNanos >= pauseNanos) {
      lastNanos = nanos;
      out.println(wording.line(order, pace));
      out.flush();
    }
  }

  @Override
  public void end() {}
}
