package org.regesta.capture;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts the bytes of arrivals into the files of the home, so that a row may count on them. */
final class Originals implements AutoCloseable {

  private final Path home;
  private final FileRows files;
  private final Segments segments;
  private final ImportedWarcs warcs;

  /** Before the rows of a transaction commit, everything it appended is forced to disk, once. */
  private final TransactionSynchronization beforeCommit =
      new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
          segments.force();
        }
      };

  Originals(Path home, Limits limits, UUID homeId, FileRows files) {
    this.home = home;
    this.files = files;
    this.warcs = new ImportedWarcs(home, limits);
    this.segments = new Segments(home, limits, homeId, files);
  }

  /**
   * The place of an arrival's bytes; of a loose file and a revisit, where we hold the same bytes
   * already, that place.
   *
   * @throws SourceChanged where the arrival is not any more what it was
   */
  Place keep(Arrival.Offered arrival, Capture capture, CaptureRows rows) throws SourceChanged {
    return switch (arrival.origin()) {
      case Arrival.LooseFile loose -> {
        var same = rows.placeOf(capture.content());
        yield same.isPresent() ? same.get() : append(arrival, loose, capture);
      }
      case Arrival.WarcRecord record -> index(record, capture);
      case Arrival.Revisit(var warc) -> {
        imported(warc);
        yield rows.placeOf(capture.content())
            .orElseThrow(() -> new SourceChanged("a revisit of content that was not kept"));
      }
    };
  }

  private Place index(Arrival.WarcRecord record, Capture capture) throws SourceChanged {
    var copy = imported(record.warc());
    if (!record.readable().equals(record.warc())) {
      var original = copy.name();
      copy = warcs.copy(record.readable());
      files.copy(copy.name(), copy.digest(), original);
    }
    var stored = new StoredRecord(home.resolve(copy.name()), record.offset(), record.length());
    return switch (Reading.of(stored::raw, Limits.NONE)) {
      case Reading.Read(var digest, var length) when length == record.length() -> {
        requireSame(stored, capture);
        yield new Place(copy.name(), record.offset(), length, digest);
      }
      case Reading.Read _ -> throw new SourceChanged("the record is not there any more");
      case Reading.Unreadable(var reason) -> throw new SourceChanged(reason);
    };
  }

  /** The file may have been written anew since the record was read. */
  private static void requireSame(StoredRecord stored, Capture capture) throws SourceChanged {
    var promised = new Reading.Read(capture.content(), capture.length());
    if (!Reading.of(stored::content, Limits.NONE).equals(promised)) {
      throw new SourceChanged("it changed while it was read; bring it in again");
    }
  }

  private ImportedWarcs.Copy imported(Path warc) throws SourceChanged {
    var copy = warcs.copy(warc);
    files.imported(copy.name(), copy.digest());
    return copy;
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
                arrival.declared(),
                capture.content(),
                capture.length(),
                arrival.content()));
    files.segment(place.file());
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
