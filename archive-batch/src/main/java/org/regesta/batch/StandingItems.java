package org.regesta.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.regesta.intake.Item;
import org.regesta.intake.Items;
import org.regesta.intake.Stage;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Gives the items of an order that stand at a stage, by position, page by page. Keeps no place of
 * its own for a restart: what was committed stands at the next stage by then.
 */
final class StandingItems implements ItemReader<Item> {

  private static final int PAGE = 200;

  private final Items items;
  private final Stage stage;
  private final long order;
  private final Deque<Item> page = new ArrayDeque<>();
  private long after = -1;

  StandingItems(Items items, Stage stage, long order) {
    this.items = items;
    this.stage = stage;
    this.order = order;
  }

  @Override
  public @Nullable Item read() {
    if (page.isEmpty()) {
      page.addAll(items.standingAt(stage, order, after, PAGE));
    }
    var next = page.poll();
    if (next != null) {
      after = next.position();
    }
    return next;
  }
}
