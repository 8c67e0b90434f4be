package org.regesta.batch;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Clears up what a run left behind that was killed: Spring Batch holds it for running, and would
 * refuse to go on. Only for who holds the lease of the order; Spring Batch itself does not ask
 * whether somebody is alive.
 */
record LastRun(JobRepository repository, JobOperator operator) {

  void recover(String job, JobParameters parameters) {
    var instance = repository.getJobInstance(job, parameters);
    if (instance == null) {
      return;
    }
    var executions = repository.getJobExecutions(instance);
    if (executions.isEmpty()) {
      // killed between the two
      repository.deleteJobInstance(instance);
    }
    executions.forEach(this::recover);
  }

  private void recover(JobExecution execution) {
    for (var step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        // it could not record its end; what it wrote was committed with its place or not at all
        step.setStatus(BatchStatus.FAILED);
        repository.update(step);
      }
    }
    if (execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      repository.update(execution);
    } else if (execution.getStatus().isRunning()) {
      operator.recover(execution);
    }
  }
}
