package org.regesta.batch;

import org.regesta.capture.CaptureStore;
import org.regesta.intake.Intake;
import org.regesta.intake.Item;
import org.regesta.intake.Stage;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the steps that go through the items of an order: many threads work, one thread reads and
 * writes, and each chunk is one transaction with what Spring Batch keeps about it.
 */
record ItemSteps(
    JobRepository repository,
    PlatformTransactionManager transactions,
    AsyncTaskExecutor workers,
    int chunk,
    Intake intake,
    CaptureStore captures) {

  /** A step over the items that stand at a stage; recording their work takes them to the next. */
  <R> Step step(String name, Run run, Stage from, ItemWork<R> work) {
    var tally = tally(run);
    var writing =
        new ItemWriting<>(run, from, work, intake, captures, new Savepoints(transactions), tally);
    return new StepBuilder(name, repository)
        .<Item, Worked<R>>chunk(chunk)
        .reader(new StandingItems(intake.items(), from, run.order()))
        .processor(
            item -> run.stop().isAsked() ? new Worked.PutOff<>(item) : worked(work, item, tally))
        .writer(writing)
        .transactionManager(transactions)
        .taskExecutor(workers)
        .interruptionPolicy(run.stop())
        .allowStartIfComplete(true)
        .build();
  }

  /** What it tells is seen at once: it has a transaction of its own beside that of the chunk. */
  private Tally tally(Run run) {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new Tally(
        progress -> apart.executeWithoutResult(_ -> intake.orders().show(run.lease(), progress)),
        System::nanoTime);
  }

  private static <R> Worked<R> worked(ItemWork<R> work, Item item, Tally tally) {
    var worked = worked(work, item);
    if (work.weight() == ItemWork.Weight.WORK) {
      tally.one();
    }
    return worked;
  }

  private static <R> Worked<R> worked(ItemWork<R> work, Item item) {
    try {
      return new Worked.Done<>(item, work.work(item));
    } catch (RuntimeException e) {
      if (!Savepoints.isOfTheItem(e)) {
        throw e;
      }
      return new Worked.Failed<>(item, new ItemFailed(e));
    } catch (StackOverflowError e) {
      return new Worked.Failed<>(item, new ItemFailed(tooDeep(e)));
    }
  }

  private static RuntimeException tooDeep(StackOverflowError e) {
    var failure = new IllegalStateException("nested too deep");
    failure.addSuppressed(e);
    return failure;
  }
}
