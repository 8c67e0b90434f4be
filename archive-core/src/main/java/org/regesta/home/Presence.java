package org.regesta.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** How we are in a home, and so what ends when we leave it. */
sealed interface Presence extends AutoCloseable {

  @Override
  void close();

  /** As the owner that runs the home's server: guests finish first, and none comes in meanwhile. */
  record WithServer(Home home, EmbeddedPostgres server) implements Presence {

    private static final Duration GUESTS_MAY_TAKE = Duration.ofSeconds(30);

    @Override
    public void close() {
      try (var _ = GuestBook.closed(home, GUESTS_MAY_TAKE)) {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Beside the owner. */
  record AsGuest(GuestBook entry) implements Presence {
    @Override
    public void close() {
      entry.close();
    }
  }

  /** With a database that is not the home's. */
  record WithExternalDatabase() implements Presence {
    @Override
    public void close() {}
  }
}
