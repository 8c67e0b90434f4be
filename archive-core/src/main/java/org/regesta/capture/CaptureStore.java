package org.regesta.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The captures that we hold. Receiving joins the transaction that runs: the bytes are appended and
 * forced to disk first, and count only once the row commits.
 */
public interface CaptureStore {

  /**
   * Keeps an arrival, or adds a sighting where the same bytes from the same source are held.
   *
   * @param order the number of the import order, for the provenance
   * @throws java.io.UncheckedIOException where the disk fails or is full; nothing counts then
   */
  Receipt receive(Arrival.Offered arrival, long order);

  Optional<Capture> find(CaptureId id);

  /** The decoded content of a capture. */
  Content open(CaptureId id);

  /** Every capture, oldest first. The caller closes the stream. */
  Stream<Capture> all();

  long count();

  /** Every sighting of a capture, oldest first. */
  List<Sighting> sightings(CaptureId id);

  /** Re-reads the stored bytes of a capture and compares all digests. */
  Fixity verify(CaptureId id);
}
