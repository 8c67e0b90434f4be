package org.regesta.batch;

import java.time.Duration;
import java.util.Optional;
import org.regesta.intake.Intake;
import org.regesta.intake.Lease;
import org.regesta.intake.LeaseLost;
import org.regesta.intake.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Brings in what an order asks for: receive, read, date, statements and events, timeline and index,
 * and last the account. A run that is stopped, fails or is killed goes on where its last chunk was
 * committed.
 */
public final class ImportJob {

  static final String NAME = "import";

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  private final JobRepository repository;
  private final JobOperator operator;
  private final Intake intake;
  private final ImportSteps steps;
  private final Duration lease;

  /**
   * The job over the orders of a database.
   *
   * @param lease how long a run may give no sign of life before it is taken for dead
   */
  public ImportJob(
      JobRepository repository,
      JobOperator operator,
      Intake intake,
      ImportSteps steps,
      Duration lease) {
    this.repository = repository;
    this.operator = operator;
    this.intake = intake;
    this.steps = steps;
    this.lease = lease;
  }

  /** Runs an order to its end, or until it is stopped; the caller has claimed it. */
  public Standing run(Lease claimed, StopSignal stop) {
    var run = new Run(claimed, stop.child());
    var parameters = new JobParametersBuilder().addLong("order", run.order()).toJobParameters();
    var heartbeat = Heartbeat.of(run, intake.orders(), lease);
    try {
      new LastRun(repository, operator).recover(NAME, parameters);
      end(run, start(run, parameters));
    } catch (LeaseLost e) {
      LOG.warn("this run of import {} was taken for dead, another goes on with it", run.order());
    } finally {
      heartbeat.close();
    }
    return intake.orders().find(run.order()).orElseThrow();
  }

  private JobExecution start(Run run, JobParameters parameters) {
    try {
      return operator.start(steps.job(NAME, run), parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException("import " + run.order() + " could not be started", e);
    }
  }

  private void end(Run run, JobExecution execution) {
    var status = execution.getStatus();
    if (status == BatchStatus.COMPLETED) {
      return; // the last step ended the order in its own transaction
    }
    if (status == BatchStatus.STOPPED) {
      intake.orders().end(run.lease(), Standing.State.STOPPED, Optional.empty());
    } else {
      var failure = Failure.of(execution);
      LOG.error("import {} failed: {}", run.order(), failure);
      intake.orders().end(run.lease(), Standing.State.FAILED, Optional.of(failure));
    }
  }
}
