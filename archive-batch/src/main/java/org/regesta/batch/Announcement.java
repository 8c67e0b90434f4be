package org.regesta.batch;

import org.regesta.intake.ImportOrders;
import org.regesta.intake.Progress;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells that a step begins which has no items to count. */
record Announcement(Run run, ImportOrders orders) implements StepExecutionListener {

  @Override
  public void beforeStep(StepExecution step) {
    orders.advance(run.lease(), new Progress(step.getStepName(), 0, 0));
  }
}
