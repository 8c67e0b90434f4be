package org.regesta.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The orders that were placed, and who runs them. All times are the database's, so that machines
 * with different clocks agree on when a lease ends.
 */
public interface ImportOrders {

  static ImportOrders over(JdbcClient jdbc) {
    return new StoredOrders(jdbc);
  }

  /**
   * Places an order: it waits until somebody claims it.
   *
   * @param paths folders and files, absolute
   */
  ImportOrder place(List<Path> paths, Declared declared);

  /**
   * Places an order that a form asked for, once: the same form sent again leads to the same order.
   *
   * @param called what people call what it brings in; null where its paths say it
   * @param key of the form and all that is in it
   */
  ImportOrder placeOnce(List<Path> paths, Declared declared, @Nullable String called, String key);

  Optional<Standing> find(long number);

  /** Newest first. */
  List<Standing> latest(int limit);

  /**
   * Whether an order counts as running although its runner's lease is over: nobody has given a sign
   * of life since, and the next worker that looks takes it.
   */
  boolean isForsaken(long number);

  /**
   * Takes the oldest order that waits or whose holder has given no sign of life for the length of
   * its lease. Orders that others are claiming are passed over. Stopped and failed orders are taken
   * only by number. An order that was begun five times without any progress is failed instead.
   */
  Optional<Lease> claimNext(String holder, Duration length);

  /** Takes an order that is not done and that nobody runs; empty where somebody does. */
  Optional<Lease> claim(long number, String holder, Duration length);

  /** Lets a stopped or failed order wait for a worker again. */
  void placeAgain(long number);

  /** Orders that somebody runs, or ran until a crash. */
  List<Standing> running();

  /** Frees an order whose holder is known to be dead, without waiting for the lease to end. */
  void release(long number, String deadHolder);

  /**
   * A sign of life.
   *
   * @return whether the lease still holds and nobody asked the run to stop
   */
  SignOfLife renew(Lease lease, Duration length);

  /**
   * Records progress in the running transaction and makes sure of the lease: called last before a
   * commit, it keeps a run that was taken for dead from writing.
   *
   * @throws LeaseLost where somebody else runs the order by now
   */
  void advance(Lease lease, Progress progress);

  /**
   * Shows how far work is that no transaction holds yet: to be looked at, nothing is counted by it.
   * Does nothing where somebody else runs the order by now.
   */
  void show(Lease lease, Progress progress);

  /** Records, in the running transaction, how many arrivals were handed out so far. */
  void received(Lease lease, long arrivals);

  /** Tells what is to be told of an order and belongs to none of its items; replaces the former. */
  void remark(Lease lease, List<String> remarks);

  /** Asks whoever runs an order to stop after the chunk it is at. */
  void askToStop(long number);

  /**
   * Ends a run and gives the lease back.
   *
   * @param failure why, in words for the report, where it failed
   */
  void end(Lease lease, Standing.State state, Optional<String> failure);

  /** What a run learns when it gives a sign of life. */
  enum SignOfLife {
    GO_ON,
    STOP_ASKED,
    LOST
  }
}
