package org.regesta.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountingTest {

  private final ExecutorService runner = Executors.newCachedThreadPool();
  private final AtomicInteger begun = new AtomicInteger();

  @AfterEach
  void end() {
    runner.shutdownNow();
  }

  @Test
  void givesWhatIsCountedInTime() {
    var counting = new Counting<Integer>(Duration.ofSeconds(20), runner);

    assertThat(counting.of("a", begun::incrementAndGet)).contains(1);
    assertThat(counting.of("a", begun::incrementAndGet)).contains(2);
  }

  @Test
  void tellsThatItIsStillCountingAndGoesOn() throws Exception {
    var counting = new Counting<Integer>(Duration.ofMillis(20), runner);
    var released = new CountDownLatch(1);
    var ended = new CountDownLatch(1);

    var first = counting.of("a", () -> slow(released, ended));
    var other = counting.of("b", () -> 7);
    released.countDown();
    ended.await();
    var again = counting.of("a", () -> slow(released, ended));
    while (again.isEmpty()) {
      again = counting.of("a", () -> slow(released, ended));
    }

    assertThat(first).isEmpty();
    assertThat(other).contains(7);
    assertThat(again).contains(1);
  }

  @Test
  void failsAsTheCountDid() {
    var counting = new Counting<Integer>(Duration.ofSeconds(20), runner);

    assertThatThrownBy(() ->
            counting.of(
                "a",
                () -> {
                  throw new IllegalStateException("the index is broken");
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the index is broken");
    assertThat(counting.of("a", () -> 1)).contains(1);
  }

  private int slow(CountDownLatch until, CountDownLatch ended) {
    int number = begun.incrementAndGet();
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended.countDown();
    return number;
  }
}
