package org.regesta.batch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.regesta.intake.ImportOrders;
import org.regesta.intake.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Renews a lease while a run goes on, and tells the run when it shall stop. */
final class Heartbeat implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread thread;

  private Heartbeat(Runnable beat, Duration pause, String name) {
    thread =
        Thread.ofPlatform()
            .daemon()
            .name(name)
            .start(() -> {
              while (waitFor(pause)) {
                beat.run();
              }
            });
  }

  /** Gives a sign of life four times within the length of the lease. */
  static Heartbeat of(Run run, ImportOrders orders, Duration length) {
    return new Heartbeat(
        () -> beat(run, orders, length), length.dividedBy(4), "heartbeat of import " + run.order());
  }

  private static void beat(Run run, ImportOrders orders, Duration length) {
    Lease lease = run.lease();
    try {
      switch (orders.renew(lease, length)) {
        case GO_ON -> {}
        case STOP_ASKED, LOST -> run.stop().ask();
      }
    } catch (DataAccessException e) {
      // the step itself will fail or the next beat succeed
      LOG.warn("import {}: no sign of life could be given", run.order(), e);
    }
  }

  private boolean waitFor(Duration pause) {
    try {
      return !over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    over.countDown();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
