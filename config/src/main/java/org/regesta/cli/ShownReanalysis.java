package org.regesta.cli;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.regesta.batch.ReanalyseJob;
import org.regesta.intake.Progress;

/** Draws how far a reading again is: a few times a second, one thread at a time. */
final class ShownReanalysis implements ReanalyseJob.Onlooker {

  private static final long PAUSE = Duration.ofMillis(200).toNanos();

  private final ProgressDisplay display;
  private final Pace.Clocking clocking = new Pace.Clocking();
  private final ReentrantLock drawing = new ReentrantLock();
  private long lastNanos = System.nanoTime();

  ShownReanalysis(ProgressDisplay display) {
    this.display = display;
  }

  @Override
  public void written(Progress progress) {
    drawing.lock();
    try {
      draw(progress, System.nanoTime());
    } finally {
      drawing.unlock();
    }
  }

  /** Whoever finds another drawing need not draw. */
  @Override
  public void read(Progress progress) {
    if (drawing.tryLock()) {
      try {
        long now = System.nanoTime();
        if (now - lastNanos >= PAUSE) {
          draw(progress, now);
        }
      } finally {
        drawing.unlock();
      }
    }
  }

  private void draw(Progress progress, long now) {
    lastNanos = now;
    display.show(0, clocking.at(progress, now), now);
  }
}
