package org.regesta.batch;

import java.util.Optional;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Last step: adds the account up, and ends the order only where every sum matches. */
record Settle(JobRepository repository, PlatformTransactionManager transactions, Intake intake) {

  Step step(Run run) {
    return new StepBuilder("account", repository)
        .tasklet(
            (contribution, context) -> {
              intake.account(run.order()).orElseThrow().check();
              intake.orders().end(run.lease(), Standing.State.DONE, Optional.empty());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }
}
