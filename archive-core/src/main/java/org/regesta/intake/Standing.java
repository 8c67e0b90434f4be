package org.regesta.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an order stands.
 *
 * @param holder who runs it, as long as somebody does
 * @param leaseOver whether its holder has given no sign of life for the length of the lease
 * @param started when it was first begun
 * @param ended when its last run ended
 * @param failure why it failed, in words for the report
 * @param stopAsked whether somebody asked whoever runs it to stop
 * @param remarks what is to be told of it and belongs to none of its items
 */
public record Standing(
    ImportOrder order,
    State state,
    Progress progress,
    Optional<String> holder,
    boolean leaseOver,
    Optional<Instant> started,
    Optional<Instant> ended,
    Optional<String> failure,
    boolean stopAsked,
    List<String> remarks) {

  public Standing {
    remarks = List.copyOf(remarks);
  }

  /** Nobody asked it to stop, and there is nothing to be told of it. */
  public Standing(
      ImportOrder order,
      State state,
      Progress progress,
      Optional<String> holder,
      boolean leaseOver,
      Optional<Instant> started,
      Optional<Instant> ended,
      Optional<String> failure) {
    this(order, state, progress, holder, leaseOver, started, ended, failure, false, List.of());
  }

  /** Where an order is on its way. */
  public enum State {
    /** Nobody has begun it. */
    WAITING,
    /** Somebody runs it, or did until a crash. */
    RUNNING,
    /** Stopped on request; it goes on where it stopped. */
    STOPPED,
    /** Ended by a broken disk, database or promise; it can be restarted. */
    FAILED,
    /** Every item has its end. */
    DONE
  }

  /** Whether its last run is over, well or not. */
  public boolean over() {
    return switch (state) {
      case WAITING, RUNNING -> false;
      case STOPPED, FAILED, DONE -> true;
    };
  }
}
