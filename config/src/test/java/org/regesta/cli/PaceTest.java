package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regesta.intake.Progress;

class PaceTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void tellsTheRateAndTheTimeLeft() {
    var clocking = new Pace.Clocking();
    clocking.at(new Progress("read", 0, 25_011), 0);

    var pace = clocking.at(new Progress("read", 18_240, 25_011), 299 * SECOND);

    assertThat(pace.rate()).isEqualTo("61/s");
    assertThat(pace.timeLeft()).isEqualTo("1 min 51 s left");
    assertThat(pace.percent()).contains(72L);
  }

  @Test
  void beginsAnewWithEachStep() {
    var clocking = new Pace.Clocking();
    clocking.at(new Progress("receive", 5000, 0), 0);

    var pace = clocking.at(new Progress("read", 40, 100), 10 * SECOND);

    assertThat(pace.rate()).isEmpty();
    assertThat(pace.timeLeft()).isEmpty();
  }

  @Test
  void countsFromWhereAResumedStepBegan() {
    var clocking = new Pace.Clocking();
    clocking.at(new Progress("read", 900, 1000), 0);

    var pace = clocking.at(new Progress("read", 910, 1000), 10 * SECOND);

    assertThat(pace.rate()).isEqualTo("1.0/s");
    assertThat(pace.timeLeft()).isEqualTo("1 min 30 s left");
  }

  @Test
  void leavesOutWhatPassesBeforeTheFirstIsThrough() {
    var clocking = new Pace.Clocking();
    clocking.at(new Progress("read", 0, 40), 0);

    var first = clocking.at(new Progress("read", 1, 40), 20 * SECOND);
    var later = clocking.at(new Progress("read", 11, 40), 25 * SECOND);

    assertThat(first.timeLeft()).isEmpty();
    assertThat(later.rate()).isEqualTo("2.0/s");
    assertThat(later.timeLeft()).isEqualTo("15 s left");
  }

  @Test
  void promisesNoTimeWhereTheTotalIsNotKnown() {
    var clocking = new Pace.Clocking();
    clocking.at(new Progress("receive", 0, 0), 0);

    var pace = clocking.at(new Progress("receive", 300, 0), 3 * SECOND);

    assertThat(pace.rate()).isEqualTo("100/s");
    assertThat(pace.percent()).isEmpty();
    assertThat(pace.timeLeft()).isEmpty();
  }
}
