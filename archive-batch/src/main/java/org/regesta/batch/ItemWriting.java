package org.regesta.batch;

import java.util.Optional;
import org.regesta.capture.CaptureStore;
import org.regesta.intake.ImportOrders;
import org.regesta.intake.Intake;
import org.regesta.intake.Items;
import org.regesta.intake.Progress;
import org.regesta.intake.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Puts a chunk on record, each item within a savepoint of its own: one that cannot be recorded ends
 * as refused, the others stand.
 */
final class ItemWriting<R> implements ItemWriter<Worked<R>>, StepExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(ItemWriting.class);

  private final Run run;
  private final Stage from;
  private final ItemWork<R> work;
  private final Items items;
  private final ImportOrders orders;
  private final CaptureStore captures;
  private final Savepoints savepoints;
  private final Tally tally;
  private Progress progress = Progress.NONE;
  private Optional<StepExecution> step = Optional.empty();

  ItemWriting(
      Run run,
      Stage from,
      ItemWork<R> work,
      Intake intake,
      CaptureStore captures,
      Savepoints savepoints,
      Tally tally) {
    this.run = run;
    this.from = from;
    this.work = work;
    this.items = intake.items();
    this.orders = intake.orders();
    this.captures = captures;
    this.savepoints = savepoints;
    this.tally = tally;
  }

  @Override
  public void beforeStep(StepExecution step) {
    this.step = Optional.of(step);
    progress = new Progress(step.getStepName(), 0, items.countStandingAt(from, run.order()));
    tally.begin(progress);
    orders.advance(run.lease(), progress);
  }

  @Override
  public void write(Chunk<? extends Worked<R>> chunk) {
    captures.requireRoom();
    long done = 0;
    for (var worked : chunk) {
      done += write(worked);
    }
    if (done < chunk.size()) {
      // what was put off is left: the step must not count as complete
      step.orElseThrow().setTerminateOnly();
    }
    progress = new Progress(progress.step(), progress.done() + done, progress.total());
    orders.advance(run.lease(), progress);
  }

  /** How many items it was: none, where it was put off. */
  private int write(Worked<R> worked) {
    switch (worked) {
      case Worked.Done<R> done -> record(done);
      case Worked.Failed<R> failed -> refuse(failed);
      case Worked.PutOff<R> _ -> {
        return 0;
      }
    }
    if (work.weight() == ItemWork.Weight.RECORD) {
      tally.one();
    }
    return 1;
  }

  private void record(Worked.Done<R> done) {
    try {
      savepoints.within(() -> work.record(done.item(), done.result()));
    } catch (ItemFailed e) {
      refuse(new Worked.Failed<>(done.item(), e));
    }
  }

  private void refuse(Worked.Failed<R> failed) {
    var item = failed.item();
    LOG.error(
        "import {}: the {} of item {} (capture {}) failed",
        item.order(),
        work.name(),
        item.position(),
        item.capture().map(Object::toString).orElse("none"),
        failed.failure().getCause());
    items.refuse(item, failed.failure().reason(work.name()));
  }
}
