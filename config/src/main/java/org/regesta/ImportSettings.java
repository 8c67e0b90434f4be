package org.regesta;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports run.
 *
 * @param threads readers at work at once; 0 for one a core
 * @param chunk items that share a transaction; what a crash throws back is at most one chunk
 * @param lease how long a run may give no sign of life before another worker takes it for dead
 */
@ConfigurationProperties("regesta.import")
record ImportSettings(
    @DefaultValue("0") int threads,
    @DefaultValue("40") int chunk,
    @DefaultValue("60s") Duration lease) {

  ImportSettings {
    if (threads < 0 || chunk < 1 || lease.toSeconds() < 5) {
      throw new IllegalArgumentException(
          "regesta.import: threads %d (0 or more), chunk %d (1 or more), lease %s (5s or more)"
              .formatted(threads, chunk, lease));
    }
  }

  int readers() {
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
