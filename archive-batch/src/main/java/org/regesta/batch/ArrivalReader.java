package org.regesta.batch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Arrival;
import org.regesta.capture.Arrivals;
import org.regesta.capture.CaptureStore;
import org.regesta.intake.ImportOrder;
import org.regesta.intake.Items;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Walks the arrivals of an order. Its place is kept with each chunk, so that a restart goes on
 * behind the last arrival that was settled.
 */
final class ArrivalReader implements ItemStreamReader<Arrival> {

  private static final String NEXT = "arrivals.next";

  private final ImportOrder order;
  private final CaptureStore captures;
  private final Items items;
  private Optional<Arrivals.Walk> walk = Optional.empty();
  private Optional<Foreseen> foreseen = Optional.empty();
  private long next;

  ArrivalReader(ImportOrder order, CaptureStore captures, Items items) {
    this.order = order;
    this.captures = captures;
    this.items = items;
  }

  @Override
  public void open(ExecutionContext place) {
    next = place.getLong(NEXT, 0);
    var arrivals = captures.arrivals(order.paths(), order.declared());
    foreseen = Optional.of(new Foreseen(arrivals));
    if (next == 0) {
      walk = Optional.of(arrivals.iterator());
    } else {
      var again = arrivals.openAt(next - 1);
      walk = Optional.of(again);
      if (!again.hasNext() || !isSettled(again.next())) {
        throw new ChangedMeanwhile(order);
      }
    }
  }

  private boolean isSettled(Arrival arrival) {
    return items
        .find(order.number(), arrival.position())
        .filter(item -> item.isNamed(arrival.name()))
        .isPresent();
  }

  @Override
  public @Nullable Arrival read() {
    var arrivals = walk.orElseThrow();
    if (!arrivals.hasNext()) {
      return null;
    }
    var arrival = arrivals.next();
    if (arrival.position() != next) {
      throw new IllegalStateException(
          "arrival '%s' says it is number %d, but %d came before it"
              .formatted(arrival.name(), arrival.position(), next));
    }
    next++;
    return arrival;
  }

  /** What was met so far and is no arrival, in words for the report. */
  List<String> remarks() {
    return walk.map(Arrivals.Walk::remarks).orElse(List.of());
  }

  /** How many arrivals were handed out, those of earlier runs included. */
  long handedOut() {
    return next;
  }

  /** How many there will be, those of earlier runs included; 0 where that is not known. */
  long inAll() {
    return foreseen.map(count -> count.total(next)).orElse(0L);
  }

  @Override
  public void update(ExecutionContext place) {
    place.putLong(NEXT, next);
  }

  @Override
  public void close() {
    walk.ifPresent(Arrivals.Walk::close);
    foreseen.ifPresent(Foreseen::close);
  }
}
