package org.regesta.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.StopSignal;
import org.regesta.intake.ImportOrders;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;
import org.regesta.intake.Standing.State;

/**
 * One order seen to its end, with its progress shown: run here by the owner of the home, or by the
 * owner while a guest looks on.
 */
final class OrderRun {

  private static final Duration LOOK = Duration.ofMillis(200);

  private final Archive archive;
  private final ImportOrders orders;
  private final ProgressDisplay display;
  private final PrintWriter messages;
  private final StopSignal stop = new StopSignal();
  private final Pace.Clocking clocking = new Pace.Clocking();

  OrderRun(Archive archive, ProgressDisplay display, PrintWriter messages) {
    this.archive = archive;
    this.orders = archive.part(Intake.class).orders();
    this.display = display;
    this.messages = messages;
  }

  /** Empty where the owner of the home takes no orders: it must be opened again without it. */
  Optional<Standing> run(Standing order) throws InterruptedException {
    long number = order.order().number();
    if (order.state() == State.DONE) {
      return Optional.of(order);
    }
    if (order.over()) {
      orders.placeAgain(number);
    }
    try (var _ = Interrupts.heardBy(() -> askToStop(number))) {
      return archive.home().isOwned() ? Optional.of(runHere(number)) : lookOn(number);
    } finally {
      display.end();
    }
  }

  private void askToStop(long number) {
    messages.println();
    messages.println("stopping after this chunk; again ^C to stop at once");
    messages.flush();
    stop.ask();
    if (!archive.home().isOwned()) {
      orders.askToStop(number);
    }
  }

  private Standing runHere(long number) throws InterruptedException {
    var work = new FutureTask<Standing>(work(number));
    Thread.ofPlatform().name("import " + number).start(work);
    while (!work.isDone()) {
      show(look(number));
      Thread.sleep(LOOK);
    }
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("import " + number + " broke off", e.getCause());
    }
  }

  /** What others left comes first where it was asked for earlier; what waits after is not left. */
  private Callable<Standing> work(long number) {
    return () -> {
      var worker = archive.part(ImportWorker.class);
      while (!stop.isAsked()) {
        if (worker.runNext(stop).isEmpty()) {
          if (look(number).over()) {
            break;
          }
          Thread.sleep(LOOK); // another worker has it, or its lease has not ended yet
        }
      }
      return look(number);
    };
  }

  private Optional<Standing> lookOn(long number) throws InterruptedException {
    var home = archive.home().home();
    for (var standing = look(number); ; standing = look(number)) {
      if (standing.over()) {
        return Optional.of(standing);
      }
      boolean nobodyRunsIt = standing.state() == State.WAITING || ImportWorker.isLeft(standing);
      if (nobodyRunsIt && (stop.isAsked() || !Attempts.ownerTakesOrders(home))) {
        return stop.isAsked() ? Optional.of(standing) : Optional.empty();
      }
      show(standing);
      Thread.sleep(LOOK);
    }
  }

  private void show(Standing standing) {
    long now = System.nanoTime();
    display.show(standing.order().number(), clocking.at(standing.progress(), now), now);
  }

  private Standing look(long number) {
    return orders.find(number).orElseThrow();
  }
}
