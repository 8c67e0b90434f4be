package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands at the door when a WARC is brought, its content read at once. */
final class WarcDoor {

  static final Limits LIMITS = new Limits(100_000, 1 << 20, 0);
  static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html";

  private WarcDoor() {}

  static List<Arrival> arrivals(Path file) {
    try (var walk = Arrivals.of(List.of(file), Declared.NOTHING, LIMITS).openAt(0)) {
      List<Arrival> arrivals = new ArrayList<>();
      walk.forEachRemaining(arrival -> arrivals.add(held(arrival)));
      return arrivals;
    }
  }

  /** Its content is read now: the walk may hold scratch files. */
  private static Arrival held(Arrival arrival) {
    if (!(arrival instanceof Arrival.Offered offered)) {
      return arrival;
    }
    try (var in = offered.content().open()) {
      return new Arrival.Offered(
          offered.position(),
          offered.name(),
          offered.source(),
          Content.of(in.readAllBytes()),
          offered.declaredType(),
          offered.captured(),
          offered.doubts(),
          offered.declared(),
          offered.origin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Offered offered ->
          offered.source() + " " + offered.declaredType() + " " + text(offered);
      case Arrival.Unreadable unreadable -> unreadable.reason();
    };
  }

  static String text(Arrival arrival) {
    try {
      return arrival instanceof Arrival.Offered offered
          ? TestArchive.text(offered.content())
          : arrival.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
