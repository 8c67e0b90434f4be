package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.regesta.intake.Progress;

/** By a clock that the test moves. */
class TallyTest {

  private final List<Progress> told = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong(-5);
  private final Tally tally = new Tally(told::add, clock::get);

  @Test
  void tellsFiveTimesASecondHowManyAreThrough() {
    tally.begin(new Progress("read", 0, 40));

    for (int n = 0; n < 10; n++) {
      clock.addAndGet(Duration.ofMillis(100).toNanos());
      tally.one();
    }

    assertThat(told)
        .containsExactly(
            new Progress("read", 2, 40),
            new Progress("read", 4, 40),
            new Progress("read", 6, 40),
            new Progress("read", 8, 40),
            new Progress("read", 10, 40));
  }

  @Test
  void saysNothingOfWhatIsDoneAtOnce() {
    tally.begin(new Progress("date", 0, 3));

    tally.one();
    tally.one();
    tally.one();

    assertThat(told).isEmpty();
  }

  @Test
  void countsOnFromWhereAStepGoesOn() {
    tally.begin(new Progress("read", 12, 40));
    clock.addAndGet(Duration.ofSeconds(1).toNanos());

    tally.one();

    assertThat(told).containsExactly(new Progress("read", 13, 40));
  }
}
