package org.regesta.capture;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The captures that we hold. Receiving joins the transaction that runs: the bytes are appended and
 * forced to disk first, and count only once the row commits.
 */
public interface CaptureStore extends PayloadSource, AutoCloseable {

  /**
   * The store of a home folder: files below {@code home/captures}, rows in the database. The
   * database must be migrated; call {@link #recover()} once before anything is received.
   */
  static CaptureStore over(JdbcClient jdbc, Path home, Clock clock, Limits limits) {
    return new JdbcCaptureStore(jdbc, home, clock, limits);
  }

  /**
   * Keeps an arrival, or adds a sighting where the same bytes from the same source are held.
   * Refuses, without a trace, what cannot be read any more.
   *
   * @param order the number of the import order, for the provenance
   * @throws java.io.UncheckedIOException where the disk fails or is full ({@link DiskFull});
   *     nothing counts then
   */
  Receipt receive(Arrival.Offered arrival, long order);

  /**
   * To be called before work that writes much about captures.
   *
   * @throws DiskFull where half of what must stay free on the disk of the home is used up
   */
  void requireRoom();

  /** What stands at these paths, for this store to receive: read within its limits. */
  Arrivals arrivals(List<Path> paths, Declared declared);

  Optional<Capture> find(CaptureId id);

  /** Those of these captures that are held, in no order. */
  List<Capture> find(Collection<CaptureId> ids);

  /**
   * The decoded content of a capture.
   *
   * @throws OriginalUnreadable when it is opened, where its file is not there or closed to us
   */
  Content open(CaptureId id);

  /** A page of captures in the order of their ids; empty {@code after} for the first. */
  List<Capture> page(Optional<CaptureId> after, int limit);

  /** Every capture, oldest first. The caller closes the stream. */
  Stream<Capture> all();

  long count();

  /** Every capture of one source, by when it was captured; those that do not say come last. */
  List<Capture> ofSource(SourceUri source);

  /** Where the bytes of a capture lie. */
  Optional<Holding> holding(CaptureId id);

  /** Every sighting of a capture, oldest first. */
  List<Sighting> sightings(CaptureId id);

  /** Re-reads the stored bytes of a capture and compares all digests. */
  Fixity verify(CaptureId id);

  /**
   * Brings files and rows together after a crash: see {@link Recovery}. To be called at the start,
   * by the owner of the home; a second call changes nothing.
   *
   * @throws WrongHome where the database belongs to another home
   * @throws IllegalStateException where this store has begun to receive
   */
  Recovery recover();

  /** Lets go of the segment that was appended to. */
  @Override
  void close();
}
