package org.regesta.cli;

import java.time.Duration;
import org.regesta.home.Home;
import org.regesta.home.HomeLock;

/**
 * Opening a home again and again while a process owns it that takes no orders: until it ends, or
 * patience does.
 */
final class Attempts {

  private static final int MOST = 600;

  private final Home home;
  private int made;

  Attempts(Home home) {
    this.home = home;
  }

  void waitForTheOwner() throws InterruptedException {
    made++;
    if (made > MOST) {
      throw new org.regesta.home.HomeUnusable(
          "the home %s is in use by %s, which takes no imports. Wait until it ends, then go on with --resume."
              .formatted(home, HomeLock.ownerOf(home)));
    }
    Thread.sleep(Duration.ofSeconds(1));
  }

  /** Whether the owner of a home runs the orders that others leave. */
  static boolean ownerTakesOrders(Home home) {
    var owner = HomeLock.ownerOf(home);
    return owner.endsWith(", import") || owner.endsWith(", serve");
  }
}
