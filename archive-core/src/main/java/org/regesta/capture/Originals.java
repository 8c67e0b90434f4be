package org.regesta.capture;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts the bytes of arrivals into the files of the home, so that a row may count on them. */
final class Originals implements AutoCloseable {

  private final Segments segments;

  /** Before the rows of a transaction commit, everything it appended is forced to disk, once. */
  private final TransactionSynchronization beforeCommit =
      new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
          segments.force();
        }
      };

  Originals(Path home, Limits limits, UUID homeId) {
    this.segments = new Segments(home, limits, homeId);
  }

  /** The place of an arrival's bytes; where we hold the same bytes already, that place. */
  Place keep(Arrival.Offered arrival, Capture capture, CaptureRows rows) throws SourceChanged {
    return switch (arrival.origin()) {
      case Arrival.LooseFile loose -> {
        var same = rows.placeOf(capture.content());
        yield same.isPresent() ? same.get() : append(arrival, loose, capture);
      }
      case Arrival.WarcRecord _ -> throw new UnsupportedOperationException();
    };
  }

  private Place append(Arrival.Offered arrival, Arrival.LooseFile loose, Capture capture)
      throws SourceChanged {
    var captured = capture.captured();
    var place =
        segments.append(
            new LooseRecord(
                capture.id(),
                capture.source(),
                capture.name(),
                loose.modified(),
                captured != null ? captured : capture.received(),
                capture.content(),
                capture.length(),
                arrival.content()));
    forceInTime();
    return place;
  }

  private void forceInTime() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      segments.force();
    } else if (!TransactionSynchronizationManager.getSynchronizations().contains(beforeCommit)) {
      TransactionSynchronizationManager.registerSynchronization(beforeCommit);
    }
  }

  @Override
  public void close() {
    segments.close();
  }
}
