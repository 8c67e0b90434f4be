package org.regesta.batch;

import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Asks a run to stop after the chunk it is at. It cannot be taken back. */
public final class StopSignal implements StepInterruptionPolicy {

  private final Optional<StopSignal> parent;
  private volatile boolean asked;

  public StopSignal() {
    this(Optional.empty());
  }

  private StopSignal(Optional<StopSignal> parent) {
    this.parent = parent;
  }

  /** A signal for one run: it is asked where this one is, and asking it leaves this one alone. */
  public StopSignal child() {
    return new StopSignal(Optional.of(this));
  }

  /** Asks; returns at once. */
  public void ask() {
    asked = true;
  }

  public boolean isAsked() {
    return asked || parent.filter(StopSignal::isAsked).isPresent();
  }

  @Override
  public void checkInterrupted(StepExecution step) {
    if (isAsked()) {
      // the step ends as stopped, not as completed, only where the execution itself is told
      step.setTerminateOnly();
    }
  }
}
