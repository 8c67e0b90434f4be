package org.regesta.batch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.regesta.intake.Progress;

/**
 * Counts the items of a step one by one, from whatever thread, and tells a few times a second how
 * far it is: a chunk may take long, and whoever waits shall see that it goes on.
 */
final class Tally {

  private static final long PAUSE = Duration.ofMillis(200).toNanos();

  private final Consumer<Progress> told;
  private final LongSupplier nanos;
  private final AtomicLong through = new AtomicLong();
  private final AtomicLong lastTold = new AtomicLong();
  private volatile Progress begin = Progress.NONE;

  /**
   * A tally that has not begun.
   *
   * @param told hears how far it is, from the thread that counted
   * @param nanos a clock that only goes on, as {@link System#nanoTime()}
   */
  Tally(Consumer<Progress> told, LongSupplier nanos) {
    this.told = told;
    this.nanos = nanos;
  }

  /** A step begins. */
  void begin(Progress none) {
    begin = none;
    through.set(none.done());
    lastTold.set(nanos.getAsLong());
  }

  /** One more is through. */
  void one() {
    long count = through.incrementAndGet();
    long now = nanos.getAsLong();
    long last = lastTold.get();
    if (now - last >= PAUSE && lastTold.compareAndSet(last, now)) {
      told.accept(new Progress(begin.step(), count, begin.total()));
    }
  }
}
