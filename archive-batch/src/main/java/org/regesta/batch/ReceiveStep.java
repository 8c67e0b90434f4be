package org.regesta.batch;

import org.regesta.capture.Arrival;
import org.regesta.capture.CaptureStore;
import org.regesta.intake.Intake;
import org.regesta.intake.Progress;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the step that goes through the arrivals of an order. */
record ReceiveStep(
    JobRepository repository,
    PlatformTransactionManager transactions,
    int chunk,
    Intake intake,
    CaptureStore captures) {

  static final String NAME = "receive";

  Step step(Run run) {
    var reader = new ArrivalReader(run.lease().order(), captures, intake.items());
    var receive = new Receive(captures, intake.items(), new Savepoints(transactions));
    return new StepBuilder(NAME, repository)
        .<Arrival, Arrival>chunk(chunk)
        .reader(reader)
        .writer(arrivals -> write(arrivals, receive, reader, run))
        .transactionManager(transactions)
        .interruptionPolicy(run.stop())
        .listener(new Remarks(reader, run, intake.orders()))
        .build();
  }

  private void write(
      Chunk<? extends Arrival> arrivals, Receive receive, ArrivalReader reader, Run run) {
    for (var arrival : arrivals) {
      receive.settle(arrival, run.order());
    }
    intake.orders().received(run.lease(), reader.handedOut());
    intake.orders().advance(run.lease(), new Progress(NAME, reader.handedOut(), reader.inAll()));
  }
}
