package org.regesta.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.regesta.home.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A home with its database, and a folder of files to be brought in. */
final class TestArchive implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC);
  static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 0);

  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final Path home;
  final Path incoming;
  private CaptureStore store;

  TestArchive(TestDatabase database, Path folder) {
    var source = database.dataSource();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    jdbc.sql("truncate archive_home, archive_file, capture, sighting cascade").update();
    home = folder.resolve("home");
    incoming = folder.resolve("incoming");
    store = unrecovered(LIMITS);
    store.recover();
  }

  CaptureStore store() {
    return store;
  }

  CaptureStore unrecovered(Limits limits) {
    return CaptureStore.over(jdbc, home, CLOCK, limits);
  }

  /** As after a crash: a new store, which recovers. */
  Recovery restart() {
    return restart(LIMITS);
  }

  Recovery restart(Limits limits) {
    store.close();
    store = unrecovered(limits);
    return store.recover();
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    var file = incoming.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.write(file, bytes);
  }

  List<Arrival> arrivals(Path... paths) {
    List<Arrival> arrivals = new ArrayList<>();
    try (var walk = Arrivals.of(List.of(paths), Declared.NOTHING, LIMITS).iterator()) {
      walk.forEachRemaining(arrivals::add);
    }
    return arrivals;
  }

  Arrival.Offered offered(Path file, Declared declared) {
    try (var walk = Arrivals.of(List.of(file), declared, LIMITS).iterator()) {
      return (Arrival.Offered) walk.next();
    }
  }

  /** Brings in every item that is offered; in the order of the walk. */
  List<Receipt> receive(Path... paths) {
    List<Receipt> receipts = new ArrayList<>();
    try (var walk = store.arrivals(List.of(paths), Declared.NOTHING).iterator()) {
      while (walk.hasNext()) {
        if (walk.next() instanceof Arrival.Offered offered) {
          receipts.add(inTransaction(() -> store.receive(offered, 1)));
        }
      }
    }
    return receipts;
  }

  Capture keep(Path file) {
    return kept(receive(file).getFirst());
  }

  <T> T inTransaction(Supplier<T> work) {
    return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  Path segment(int number) {
    return home.resolve("captures/segment-%06d.warc.gz".formatted(number));
  }

  static Capture kept(Receipt receipt) {
    return ((Receipt.Kept) receipt).capture();
  }

  static String text(Content content) throws IOException {
    try (var in = content.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
