package org.regesta;

import java.time.Duration;
import org.regesta.home.Home;
import org.regesta.text.extractor.ForkedFacsimiles;
import org.regesta.text.extractor.WorkerSettings;
import org.regesta.web.replay.PictureShelf;
import org.regesta.web.replay.ReplaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How are originals shown? A worker of their own, a shelf for pictures, the second port. */
@Configuration(proxyBeanMethods = false)
class ReplayConfig {

  /** Somebody waits before the screen. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** What a page at the limit of its size takes. */
  private static final int HEAP_MEGABYTES = 512;

  private static final long ROOM_FOR_PICTURES = 300_000_000;

  @Bean
  ReplaySettings replaySettings(Environment environment) {
    return new ReplaySettings(
        environment.getRequiredProperty("server.port", Integer.class),
        environment.getRequiredProperty("regesta.replay.port", Integer.class));
  }

  @Bean
  ForkedFacsimiles facsimiles() {
    return new ForkedFacsimiles(
        WorkerSettings.of(1).withTimeLimit(LONGEST).withHeapMegabytes(HEAP_MEGABYTES));
  }

  @Bean
  PictureShelf pictures(Home home) {
    return new PictureShelf(home.scratch(), ROOM_FOR_PICTURES);
  }
}
