package org.regesta.web.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the first page of the timeline as soon as the reading room is open, before anybody else
 * does: the index is opened, the whole archive counted and the page made once. A reader who comes
 * meanwhile waits for that count instead of having it made twice.
 */
@Component
class EarlyReader {

  private static final Logger LOG = LoggerFactory.getLogger(EarlyReader.class);

  @EventListener
  void begin(ApplicationReadyEvent opened) {
    var port = opened.getApplicationContext().getEnvironment().getRequiredProperty("server.port");
    var page = URI.create("http://127.0.0.1:" + port + "/timeline");
    Thread.ofPlatform().daemon().name("early reader").start(() -> read(page));
  }

  private static void read(URI page) {
    long begun = System.nanoTime();
    try (var body = page.toURL().openStream()) {
      body.transferTo(OutputStream.nullOutputStream());
      LOG.info(
          "the first page of the timeline was made in {} ms",
          Duration.ofNanos(System.nanoTime() - begun).toMillis());
    } catch (IOException e) {
      LOG.warn("the first page of the timeline could not be made before its first reader", e);
    }
  }
}
