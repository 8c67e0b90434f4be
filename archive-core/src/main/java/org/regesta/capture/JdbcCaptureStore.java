package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Captures whose bytes lie in WARC files of the home and whose rows lie in PostgreSQL. */
final class JdbcCaptureStore implements CaptureStore {

  private final CaptureRows rows;
  private final FileRows files;
  private final Path home;
  private final Clock clock;
  private final Limits limits;
  private @Nullable Originals originals;
  private volatile boolean receiving;

  JdbcCaptureStore(JdbcClient jdbc, Path home, Clock clock, Limits limits) {
    this.rows = new CaptureRows(jdbc);
    this.files = new FileRows(jdbc);
    this.home = home.toAbsolutePath().normalize();
    this.clock = clock;
    this.limits = limits;
  }

  @Override
  public Receipt receive(Arrival.Offered arrival, long order) {
    var keeper = originals();
    receiving = true;
    return switch (Reading.of(arrival.content(), limits)) {
      case Reading.Unreadable(var reason) -> new Receipt.Refused(reason);
      case Reading.Read read -> receive(arrival, order, read, keeper);
    };
  }

  private Receipt receive(
      Arrival.Offered arrival, long order, Reading.Read read, Originals keeper) {
    var id = CaptureId.of(arrival.source(), read.content());
    var received = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var captured = new CaptureTime(arrival.captured(), Optional.empty()).receivedAt(received);
    rows.lock(read.content());
    var held = rows.find(id);
    if (held.isPresent()) {
      rows.sighted(sighting(id, arrival, order, captured, received));
      return new Receipt.AlreadyHeld(held.get());
    }
    var doubts = doubts(arrival, captured, received);
    var provenance = Provenance.of(arrival, read.content(), doubts);
    var capture = capture(id, arrival, read, captured, provenance.name(), received);
    try {
      var place = keeper.keep(arrival, capture, rows);
      rows.insert(capture, place, provenance);
    } catch (SourceChanged e) {
      return new Receipt.Refused(Reason.of(e));
    }
    rows.sighted(sighting(id, arrival, order, captured, received));
    return new Receipt.Kept(capture, doubts);
  }

  private static List<String> doubts(
      Arrival.Offered arrival, CaptureTime captured, Instant received) {
    var doubts = new ArrayList<>(arrival.doubts());
    captured.doubt().ifPresent(doubts::add);
    if (isPublishedLater(arrival.declared(), received)) {
      doubts.add(
          "its day of publication is not believed: %s is yet to come (%s)"
              .formatted(
                  arrival.declared().published(),
                  arrival.declared().from(Declared.Field.PUBLISHED)));
    }
    return List.copyOf(doubts);
  }

  private static boolean isPublishedLater(Declared declared, Instant received) {
    var published = declared.published();
    return published != null && Publication.isYetToCome(published, received);
  }

  private static Capture capture(
      CaptureId id,
      Arrival.Offered arrival,
      Reading.Read read,
      CaptureTime captured,
      String name,
      Instant received) {
    return new Capture(
        id,
        arrival.source(),
        name,
        read.content(),
        read.length(),
        arrival.declaredType(),
        micros(captured.instant()),
        received,
        isPublishedLater(arrival.declared(), received)
            ? arrival.declared().withoutPublished()
            : arrival.declared());
  }

  private static Sighting sighting(
      CaptureId id, Arrival.Offered arrival, long order, CaptureTime captured, Instant received) {
    return new Sighting(id, order, arrival.name(), micros(captured.instant()), received);
  }

  /** As precise as the database keeps it. */
  private static @Nullable Instant micros(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void requireRoom() {
    try {
      Room.leaveHalf(home, limits);
    } catch (IOException e) {
      throw new UncheckedIOException("the disk of " + home + " cannot be examined", e);
    }
  }

  @Override
  public Arrivals arrivals(List<Path> paths, Declared declared) {
    return Arrivals.of(paths, declared, limits)
        .knowing(this)
        .unpackedBy(new Scratch(Optional.of(home), limits));
  }

  @Override
  public Optional<Capture> find(CaptureId id) {
    return rows.find(id);
  }

  @Override
  public List<Capture> find(Collection<CaptureId> ids) {
    return rows.find(ids);
  }

  @Override
  public List<Capture> page(Optional<CaptureId> after, int limit) {
    return rows.page(after, limit);
  }

  @Override
  public Content open(CaptureId id) {
    var capture = known(id);
    var place = rows.place(id).orElseThrow();
    var record = new StoredRecord(home.resolve(place.file()), place.offset(), place.length());
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        try {
          return record.content();
        } catch (FileSystemException e) {
          throw new OriginalUnreadable(id, place.file(), home, e);
        }
      }

      @Override
      public long length() {
        return capture.length();
      }
    };
  }

  @Override
  public Optional<Content> withPayload(String payloadDigest) {
    return rows.withPayload(payloadDigest).map(capture -> open(capture.id()));
  }

  private Capture known(CaptureId id) {
    return rows.find(id).orElseThrow(() -> new IllegalArgumentException("no capture " + id));
  }

  @Override
  public Stream<Capture> all() {
    return rows.all();
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public List<Capture> ofSource(SourceUri source) {
    return rows.ofSource(source);
  }

  @Override
  public Optional<Holding> holding(CaptureId id) {
    return rows.holding(id);
  }

  @Override
  public List<Sighting> sightings(CaptureId id) {
    return rows.sightings(id);
  }

  @Override
  public Fixity verify(CaptureId id) {
    return FixityCheck.of(home, known(id), rows.place(id).orElseThrow());
  }

  @Override
  public synchronized Recovery recover() {
    if (receiving) {
      throw new IllegalStateException("recovery comes before the first capture is received");
    }
    try {
      var homeId = HomeId.settle(home, files);
      var found = HomeRecovery.of(home, files);
      if (originals == null) {
        originals = new Originals(home, limits, homeId, files);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the captures of " + home + " cannot be examined", e);
    }
  }

  private synchronized Originals originals() {
    if (originals == null) {
      throw new IllegalStateException("recover() comes before the first capture is received");
    }
    return originals;
  }

  @Override
  public synchronized void close() {
    if (originals != null) {
      originals.close();
    }
  }
}
