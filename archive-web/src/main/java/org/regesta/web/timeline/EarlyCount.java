package org.regesta.web.timeline;

import java.time.Duration;
import org.regesta.time.Bounds;
import org.regesta.web.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at the timeline once as soon as the reading room is open, before a reader does: the index
 * is opened and the whole archive counted then. A reader who comes meanwhile waits for that count.
 */
@Component
class EarlyCount {

  private static final Logger LOG = LoggerFactory.getLogger(EarlyCount.class);

  private final TimelineRoom room;

  EarlyCount(TimelineRoom room) {
    this.room = room;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("early count").start(this::count);
  }

  private void count() {
    long begun = System.nanoTime();
    try {
      room.look(Question.ALL, Bounds.OPEN);
      LOG.info(
          "the timeline was counted for its first reader in {} ms",
          Duration.ofNanos(System.nanoTime() - begun).toMillis());
    } catch (RuntimeException e) {
      LOG.warn("the timeline could not be counted before its first reader", e);
    }
  }
}
