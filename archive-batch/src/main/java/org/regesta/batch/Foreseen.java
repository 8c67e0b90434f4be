package org.regesta.batch;

import java.util.concurrent.atomic.AtomicLong;
import org.regesta.capture.Arrivals;

/**
 * How many arrivals an order will have, counted beside the work: a folder of a million files is not
 * kept waiting for its number.
 */
final class Foreseen implements AutoCloseable {

  private final AtomicLong total = new AtomicLong();
  private final Thread counting;

  Foreseen(Arrivals arrivals) {
    counting = Thread.ofVirtual().start(() -> arrivals.foreseen().ifPresent(total::set));
  }

  /**
   * The number, or 0 where it is not known, or not yet.
   *
   * @param done arrivals that came already; where more came than were seen, files were added
   */
  long total(long done) {
    long known = total.get();
    return known < done ? 0 : known;
  }

  @Override
  public void close() {
    counting.interrupt();
  }
}
