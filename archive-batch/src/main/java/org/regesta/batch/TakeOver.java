package org.regesta.batch;

import org.regesta.intake.Items;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * After the receiving: what is held already, but only because another import kept it and never came
 * to read it, or could not, is read by this one. Otherwise a source could be called held and be
 * found nowhere.
 */
record TakeOver(JobRepository repository, PlatformTransactionManager transactions, Items items) {

  Step step(Run run) {
    return new StepBuilder("take over", repository)
        .tasklet(
            (contribution, context) -> {
              items.takeOverUnfinished(run.order());
              items.takeUpRefused(run.order());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }
}
