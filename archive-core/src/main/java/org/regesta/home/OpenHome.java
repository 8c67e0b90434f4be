package org.regesta.home;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A home that is in use, with a database that answers: by its owner, or by a guest beside the
 * owner.
 *
 * <p>The owner runs the embedded PostgreSQL and alone writes the index. A guest uses the owner's
 * database and leaves orders to it.
 */
public final class OpenHome implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Home home;
  private final DatabaseAddress database;
  private final Optional<HomeLock> lock;
  private final Presence presence;

  private OpenHome(
      Home home, DatabaseAddress database, Optional<HomeLock> lock, Presence presence) {
    this.home = home;
    this.database = database;
    this.lock = lock;
    this.presence = presence;
  }

  /**
   * Opens a home: as its owner where it has none, as a guest otherwise.
   *
   * @param external a database to use instead of the home's own
   * @param purpose what we do, for others to read: "import"
   * @throws HomeUnusable where the home cannot be written or its database does not answer
   */
  public static OpenHome open(Home home, Optional<DatabaseAddress> external, String purpose) {
    home.prepared();
    if (external.isPresent()) {
      var address = external.get().checked();
      var lock = HomeLock.tryToOwn(home, purpose);
      return new OpenHome(home, address, lock, new Presence.WithExternalDatabase());
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var lock = HomeLock.tryToOwn(home, purpose);
      var opened = lock.isPresent() ? Optional.of(owned(lock.get())) : visited(home);
      if (opened.isPresent()) {
        return opened.get();
      }
      pause(home);
    }
    throw new HomeUnusable(
        "the home %s is in use by %s, but its database does not answer. Wait until it ends, or end it, and try again."
            .formatted(home, HomeLock.ownerOf(home)));
  }

  private static OpenHome owned(HomeLock lock) {
    try {
      var server = EmbeddedPostgres.start(lock);
      var presence = new Presence.WithServer(lock.home(), server);
      return new OpenHome(lock.home(), server.database(), Optional.of(lock), presence);
    } catch (HomeUnusable e) {
      lock.close();
      throw e;
    }
  }

  /** Empty while the owner's server is not up yet, or is going down. */
  private static Optional<OpenHome> visited(Home home) {
    try {
      var access = ServerAccess.read(home);
      var entry = access.isPresent() ? GuestBook.enter(home) : Optional.<GuestBook>empty();
      return entry.flatMap(
          in -> visited(home, in, access.orElseThrow().database(ServerAccess.DATABASE)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<OpenHome> visited(Home home, GuestBook entry, DatabaseAddress address) {
    try {
      address.connect().close();
      return Optional.of(
          new OpenHome(home, address, Optional.empty(), new Presence.AsGuest(entry)));
    } catch (SQLException _) {
      entry.close();
      return Optional.empty();
    }
  }

  public Home home() {
    return home;
  }

  public DatabaseAddress database() {
    return database;
  }

  /** Whether we own the home; otherwise another process does. */
  public boolean isOwned() {
    return lock.isPresent();
  }

  /** The owner waits for its guests, stops the embedded database and gives the home back. */
  @Override
  public void close() {
    try {
      presence.close();
    } finally {
      lock.ifPresent(HomeLock::close);
    }
  }

  private static void pause(Home home) {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HomeUnusable("interrupted while waiting for the database of " + home, e);
    }
  }
}
