package org.regesta.batch;

import org.jspecify.annotations.Nullable;
import org.regesta.intake.ImportOrders;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells of an order what was met at the door and is no arrival, when all were met. */
record Remarks(ArrivalReader reader, Run run, ImportOrders orders)
    implements StepExecutionListener {

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    orders.remark(run.lease(), reader.remarks());
    return null;
  }
}
