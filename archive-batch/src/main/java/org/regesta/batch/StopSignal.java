package org.regesta.batch;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Asks a run to stop after the chunk it is at. It cannot be taken back. */
public final class StopSignal implements StepInterruptionPolicy {

  private volatile boolean asked;

  /** Asks; returns at once. */
  public void ask() {
    asked = true;
  }

  public boolean isAsked() {
    return asked;
  }

  @Override
  public void checkInterrupted(StepExecution step) {
    if (asked) {
      // the step ends as stopped, not as completed, only where the execution itself is told
      step.setTerminateOnly();
    }
  }
}
