package org.regesta.cli;

import java.time.Duration;
import java.util.Optional;
import org.regesta.intake.Progress;

/**
 * How fast a step goes.
 *
 * @param progress how far it is
 * @param perSecond items a second since it was first seen; 0 where that is not known yet
 */
record Pace(Progress progress, double perSecond) {

  /** How long it will take; empty where the rate or the total is not known. */
  Optional<Duration> left() {
    long todo = progress.total() - progress.done();
    return perSecond > 0 && progress.total() > 0 && todo >= 0
        ? Optional.of(Duration.ofSeconds(Math.round(todo / perSecond)))
        : Optional.empty();
  }

  /** In whole percents; empty where the total is not known. */
  Optional<Long> percent() {
    return progress.total() > 0
        ? Optional.of(100 * progress.done() / progress.total())
        : Optional.empty();
  }

  /** "61/s", or "2.5/s" where it is slow. */
  String rate() {
    return perSecond <= 0 ? "" : (perSecond < 10 ? "%.1f/s" : "%.0f/s").formatted(perSecond);
  }

  /** "1 min 51 s left". */
  String timeLeft() {
    return left().map(Pace::words).orElse("");
  }

  private static String words(Duration left) {
    var text = new StringBuilder();
    if (left.toHours() > 0) {
      text.append(left.toHours()).append(" h ");
    }
    if (left.toMinutes() > 0) {
      text.append(left.toMinutesPart()).append(" min ");
    }
    if (left.toHours() == 0) {
      text.append(left.toSecondsPart()).append(" s ");
    }
    return text.append("left").toString();
  }

  /**
   * Measures the pace of the steps of one import, as they follow each other. What comes before the
   * first item is through, the start of the readers, is left out of it as soon as there are more.
   */
  static final class Clocking {

    private static final int ENOUGH = 2;

    private Progress begin = Progress.NONE;
    private long beginNanos;
    private boolean moved;

    /**
     * The pace now.
     *
     * @param nanos of a clock that only goes on, as {@link System#nanoTime()}
     */
    Pace at(Progress now, long nanos) {
      if (!now.step().equals(begin.step()) || now.done() < begin.done()) {
        countFrom(now, nanos);
        moved = false;
      }
      double seconds = (nanos - beginNanos) / 1e9;
      long done = now.done() - begin.done();
      if (done > 0 && !moved) {
        moved = true;
        countFrom(now, nanos);
      }
      return new Pace(now, seconds < 0.5 || done < ENOUGH ? 0 : done / seconds);
    }

    private void countFrom(Progress now, long nanos) {
      begin = now;
      beginNanos = nanos;
    }
  }
}
