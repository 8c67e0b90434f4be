package org.regesta.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.regex.Pattern;
import org.regesta.home.Home;
import org.regesta.home.HomeLock;
import org.regesta.home.HomeUnusable;

/**
 * Opening a home again and again while a process owns it that takes no orders: until it ends, or
 * patience does.
 */
final class Attempts {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Pattern TAKES_ORDERS =
      Pattern.compile("process (?<process>\\d{1,18}), (?:import|serve)");

  private final Home home;
  private final Duration patience;
  private final PrintWriter messages;
  private Duration waited = Duration.ZERO;

  Attempts(Home home, Duration patience, PrintWriter messages) {
    this.home = home;
    this.patience = patience;
    this.messages = messages;
  }

  /**
   * @param restart the command that goes on with the order, which stays placed
   * @throws HomeUnusable where patience is at its end
   */
  void waitForTheOwner(String restart) throws InterruptedException {
    if (waited.compareTo(patience) >= 0) {
      throw new HomeUnusable(
          "the home %s is in use by %s, which takes no imports. Wait until it ends, then go on with: %s"
              .formatted(home, HomeLock.ownerOf(home), restart));
    }
    if (waited.isZero()) {
      messages.printf(
          "the home %s is in use by %s, which takes no imports; waiting until it ends%n",
          home, HomeLock.ownerOf(home));
      messages.flush();
    }
    Thread.sleep(PAUSE);
    waited = waited.plus(PAUSE);
  }

  /** Whether the owner of a home is alive and runs the orders that others leave. */
  static boolean ownerTakesOrders(Home home) {
    var owner = TAKES_ORDERS.matcher(HomeLock.ownerOf(home));
    return owner.matches()
        && ProcessHandle.of(Long.parseLong(owner.group("process")))
            .filter(ProcessHandle::isAlive)
            .isPresent();
  }
}
