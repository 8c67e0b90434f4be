package org.regesta.batch;

import java.time.Duration;
import java.util.Optional;
import org.regesta.intake.ImportOrders;
import org.regesta.intake.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims orders and runs them, one at a time. Any number of workers may share a database: each
 * order is run by one, and what a dead worker left is taken up by another.
 */
public final class ImportWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

  private final ImportOrders orders;
  private final ImportJob job;
  private final Duration lease;

  /**
   * A worker over the orders of a database.
   *
   * @param lease how long a run may give no sign of life before it is taken for dead; the same as
   *     the job's
   */
  public ImportWorker(ImportOrders orders, ImportJob job, Duration lease) {
    this.orders = orders;
    this.job = job;
    this.lease = lease;
  }

  /**
   * Runs an order, also one that was stopped or failed; empty where somebody else runs it or it is
   * done.
   */
  public Optional<Standing> run(long order, StopSignal stop) {
    releaseWhatTheDeadHold();
    return orders.claim(order, holder(), lease).map(claimed -> job.run(claimed, stop));
  }

  /** Runs the oldest order that waits or was left by a dead worker; empty where there is none. */
  public Optional<Standing> runNext(StopSignal stop) {
    releaseWhatTheDeadHold();
    return orders.claimNext(holder(), lease).map(claimed -> job.run(claimed, stop));
  }

  /** Runs orders as they come until it is stopped; looks for a new one at each pause's end. */
  public void work(StopSignal stop, Duration pause) throws InterruptedException {
    work(stop, pause, () -> {});
  }

  /**
   * The same, and brings the index up to what other processes wrote whenever there is no order.
   *
   * @param index of the process that owns the home
   */
  public void work(StopSignal stop, Duration pause, Index index) throws InterruptedException {
    while (!stop.isAsked()) {
      if (!ranOne(stop)) {
        follow(index);
        Thread.sleep(pause);
      }
    }
  }

  private static void follow(Index index) {
    try {
      index.catchUp();
    } catch (RuntimeException e) {
      LOG.error("the index could not follow the timeline; it is tried again", e);
    }
  }

  private boolean ranOne(StopSignal stop) {
    try {
      return runNext(stop).isPresent();
    } catch (RuntimeException e) {
      // whatever befalls one order, those that come after it are waited for
      LOG.error("an import could not be run; the worker goes on", e);
      return false;
    }
  }

  /** The leases of processes of this machine that are no more need not be waited for. */
  private void releaseWhatTheDeadHold() {
    for (var standing : orders.running()) {
      standing
          .holder()
          .filter(ImportWorker::isDead)
          .ifPresent(name -> orders.release(standing.order().number(), name));
    }
  }

  /**
   * Whether an order was begun but nobody runs it any more: its process is certainly dead, or, on
   * whatever machine, has given no sign of life for the length of its lease.
   */
  public static boolean isLeft(Standing standing) {
    return standing.leaseOver() || standing.holder().filter(ImportWorker::isDead).isPresent();
  }

  /** Whether this very process runs it. */
  public static boolean isRunHere(Standing standing) {
    return standing.holder().flatMap(Holder::parse).filter(Holder::isHere).isPresent();
  }

  private static boolean isDead(String holder) {
    return Holder.parse(holder).filter(Holder::isDead).isPresent();
  }

  private static String holder() {
    return Holder.ofThisProcess().toString();
  }
}
