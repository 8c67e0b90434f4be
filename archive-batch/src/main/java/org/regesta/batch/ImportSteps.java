package org.regesta.batch;

import org.regesta.capture.CaptureStore;
import org.regesta.intake.Intake;
import org.regesta.intake.Stage;
import org.regesta.text.TextExtractor;
import org.regesta.timeline.Timeline;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps of an import, in their order.
 *
 * @param workers do the reading; as many at once as there are cores
 * @param chunk how many items share a transaction; also what is lost of the work by a crash
 */
public record ImportSteps(
    JobRepository repository,
    PlatformTransactionManager transactions,
    AsyncTaskExecutor workers,
    int chunk,
    Intake intake,
    CaptureStore captures,
    TextExtractor extractor,
    Derivations derivations,
    Analysis analysis,
    Timeline timeline,
    Index index) {

  Job job(String name, Run run) {
    var findings = intake.findings();
    var read = new Read(captures, extractor, derivations.extractions(), findings, intake.items());
    return new JobBuilder(name, repository)
        .start(receive(run))
        .next(new TakeOver(repository, transactions, intake.items()).step(run))
        .next(each("read", run, Stage.RECEIVED, read))
        .next(each("date", run, Stage.READ, new Date(analysis, derivations, findings)))
        .next(
            each(
                "statements and events",
                run,
                Stage.DATED,
                new StatementsAndEvents(analysis, derivations, findings)))
        .next(
            each(
                "timeline",
                run,
                Stage.HEARD,
                new TimelineAndIndex(captures, derivations, timeline, findings)))
        .next(bringIndexUp(run))
        .next(new Settle(repository, transactions, intake).step(run))
        .build();
  }

  private Step receive(Run run) {
    return new ReceiveStep(repository, transactions, chunk, intake, captures).step(run);
  }

  private <R> Step each(String name, Run run, Stage from, ItemWork<R> work) {
    return new ItemSteps(repository, transactions, workers, chunk, intake, captures)
        .step(name, run, from, work);
  }

  /** The index reads committed rows only, so it follows after the transactions of the timeline. */
  private Step bringIndexUp(Run run) {
    return new StepBuilder("index", repository)
        .tasklet((contribution, context) -> {
          index.catchUp();
          return RepeatStatus.FINISHED;
        })
        .listener(new Announcement(run, intake.orders()))
        .allowStartIfComplete(true)
        .build();
  }
}
