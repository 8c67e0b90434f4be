package org.regesta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.Declared;
import org.regesta.home.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TestDatabase.Extension.class)
class ImportOrdersTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final ImportOrders orders;

  ImportOrdersTest(TestDatabase database) {
    jdbc = database.jdbc();
    orders = ImportOrders.over(jdbc);
  }

  @BeforeEach
  void noOrders() {
    jdbc.sql("truncate intake_order cascade").update();
  }

  @Test
  void keepsWhatAnOrderAskedFor() {
    var declared =
        new Declared(
            null,
            null,
            "Harbour Gazette",
            List.of("A. Writer"),
            "2023-06-23",
            Instant.parse("2023-06-24T10:00:00Z"),
            null,
            "gazette",
            "--publisher");

    var placed = orders.place(List.of(Path.of("/papers/a"), Path.of("/papers/b c")), declared);

    var found = orders.find(placed.number()).orElseThrow();
    assertThat(found.order()).isEqualTo(placed);
    assertThat(found.order().declared()).isEqualTo(declared);
    assertThat(found.order().paths()).containsExactly(Path.of("/papers/a"), Path.of("/papers/b c"));
    assertThat(found.state()).isEqualTo(Standing.State.WAITING);
  }

  @Test
  void givesTheOldestWaitingOrderFirst() {
    var first = place();
    var second = place();

    var claimed = List.of(claimNext("a"), claimNext("b"), claimNext("c"));

    assertThat(claimed.get(0)).map(Lease::order).contains(first);
    assertThat(claimed.get(1)).map(Lease::order).contains(second);
    assertThat(claimed.get(2)).isEmpty();
  }

  @Test
  void givesEachOrderToOneAloneOfManyWorkersWhoAskAtOnce() throws Exception {
    IntStream.range(0, 20).forEach(n -> place());

    try (var workers = Executors.newFixedThreadPool(8)) {
      var asks =
          IntStream.range(0, 60)
              .<Callable<Optional<Lease>>>mapToObj(n -> () -> claimNext("worker " + n))
              .toList();
      var claimed =
          workers.invokeAll(asks).stream()
              .map(java.util.concurrent.Future::resultNow)
              .flatMap(Optional::stream)
              .map(lease -> lease.order().number())
              .toList();

      // an ask may pass over an order that another is just taking, but never take the same
      assertThat(claimed).doesNotHaveDuplicates();
    }
    while (claimNext("last").isPresent()) {}
    assertThat(orders.running()).hasSize(20);
  }

  @Test
  void doesNotGiveAnOrderAwayWhoseHolderLives() {
    var order = place();
    var lease = claimNext("a").orElseThrow();

    var other = orders.claim(order.number(), "b", MINUTE);

    assertThat(other).isEmpty();
    assertThat(claimNext("b")).isEmpty();
    assertThat(orders.renew(lease, MINUTE)).isEqualTo(ImportOrders.SignOfLife.GO_ON);
  }

  @Test
  void givesAnOrderToAnotherWhenItsLeaseEnded() {
    var order = place();
    var dead = orders.claimNext("a", Duration.ZERO).orElseThrow();

    var heir = claimNext("b").orElseThrow();

    assertThat(heir.order()).isEqualTo(order);
    assertThat(orders.renew(dead, MINUTE)).isEqualTo(ImportOrders.SignOfLife.LOST);
    assertThat(orders.renew(heir, MINUTE)).isEqualTo(ImportOrders.SignOfLife.GO_ON);
  }

  @Test
  void keepsARunThatWasTakenForDeadFromWriting() {
    place();
    var dead = orders.claimNext("a", Duration.ZERO).orElseThrow();
    assertThat(claimNext("b")).isPresent();

    assertThatThrownBy(() -> orders.advance(dead, new Progress("read", 1, 2)))
        .isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> orders.received(dead, 1)).isInstanceOf(LeaseLost.class);
    assertThatThrownBy(() -> orders.end(dead, Standing.State.DONE, Optional.empty()))
        .isInstanceOf(LeaseLost.class);
  }

  @Test
  void freesAtOnceWhatADeadProcessHeld() {
    var order = place();
    assertThat(claimNext("a")).isPresent();

    orders.release(order.number(), "someone else");
    var tooEarly = claimNext("b");
    orders.release(order.number(), "a");

    assertThat(tooEarly).isEmpty();
    assertThat(claimNext("b")).isPresent();
  }

  @Test
  void failsAnOrderThatKilledItsWorkerFiveTimesWithoutGettingOn() {
    var order = place();
    for (int run = 0; run < 5; run++) {
      var lease = orders.claimNext("run " + run, Duration.ZERO).orElseThrow();
      orders.advance(lease, new Progress("read", 0, 12)); // beginning a step is not getting on
    }

    var sixth = claimNext("run 6");

    assertThat(sixth).isEmpty();
    var standing = orders.find(order.number()).orElseThrow();
    assertThat(standing.state()).isEqualTo(Standing.State.FAILED);
    assertThat(standing.failure()).hasValueSatisfying(why -> assertThat(why).contains("5 times"));
  }

  @Test
  void doesNotGiveUpAnOrderThatGetsOnBetweenTheCrashes() {
    place();

    for (int run = 0; run < 12; run++) {
      var lease = orders.claimNext("run " + run, Duration.ofMillis(20)).orElseThrow();
      orders.advance(lease, new Progress("read", run, 12));
      orders.release(lease.order().number(), lease.holder());
    }

    assertThat(claimNext("last")).isPresent();
  }

  @Test
  void takesUpAStoppedOrderOnlyByItsNumber() {
    var order = place();
    orders.end(claimNext("a").orElseThrow(), Standing.State.STOPPED, Optional.empty());

    assertThat(claimNext("b")).isEmpty();
    assertThat(orders.claim(order.number(), "b", MINUTE)).isPresent();
  }

  @Test
  void doesNotBeginADoneOrderAgain() {
    var order = place();
    orders.end(claimNext("a").orElseThrow(), Standing.State.DONE, Optional.empty());

    assertThat(orders.claim(order.number(), "b", MINUTE)).isEmpty();
    assertThat(orders.find(order.number()).orElseThrow().over()).isTrue();
  }

  @Test
  void tellsTheHolderThatItIsAskedToStop() {
    var order = place();
    var lease = claimNext("a").orElseThrow();

    orders.askToStop(order.number());

    assertThat(orders.renew(lease, MINUTE)).isEqualTo(ImportOrders.SignOfLife.STOP_ASKED);
  }

  @Test
  void showsHowFarTheRunningStepIs() {
    var order = place();
    var lease = claimNext("a").orElseThrow();

    orders.advance(lease, new Progress("read", 18_240, 25_011));

    assertThat(orders.find(order.number()).orElseThrow().progress())
        .isEqualTo(new Progress("read", 18_240, 25_011));
  }

  @Test
  void listsTheNewestOrdersFirst() {
    var first = place();
    var second = place();

    var latest = orders.latest(10);

    assertThat(latest).extracting(Standing::order).containsExactly(second, first);
  }

  private ImportOrder place() {
    return orders.place(List.of(Path.of("/papers")), Declared.NOTHING);
  }

  private Optional<Lease> claimNext(String holder) {
    return orders.claimNext(holder, MINUTE);
  }
}
