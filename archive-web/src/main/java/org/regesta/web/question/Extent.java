package org.regesta.web.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.search.Spread;
import org.regesta.time.Bounds;
import org.regesta.web.chart.Stretch;

/** From when to when entries reach. */
public final class Extent {

  private Extent() {}

  /** From the first to the last day that any of them names; empty where none names a day. */
  public static Optional<Stretch> of(Spread spread) {
    var days =
        spread.spans().stream()
            .flatMap(span -> span.stretches().stream())
            .flatMap(bounds ->
                Stream.of(
                    Optional.ofNullable(bounds.earliest()), Optional.ofNullable(bounds.latest())))
            .flatMap(Optional::stream)
            .toList();
    return first(days).map(first -> new Stretch(first, last(days, first)));
  }

  private static Optional<LocalDate> first(List<LocalDate> days) {
    return days.stream().min(LocalDate::compareTo);
  }

  private static LocalDate last(List<LocalDate> days, LocalDate least) {
    return days.stream().max(LocalDate::compareTo).orElse(least);
  }

  /**
   * What is in view: the period, an open side of which reaches as far as entries do.
   *
   * @param whole how far entries reach; empty where none is dated
   */
  public static Optional<Stretch> inView(Bounds period, Optional<Stretch> whole) {
    var earliest = Objects.requireNonNullElse(period.earliest(), LocalDate.MIN);
    var latest = Objects.requireNonNullElse(period.latest(), LocalDate.MAX);
    if (period.earliest() != null && period.latest() != null) {
      return Optional.of(new Stretch(earliest, latest));
    }
    if (period.earliest() != null) {
      var last = whole.map(Stretch::last).filter(day -> !day.isBefore(earliest)).orElse(earliest);
      return Optional.of(new Stretch(earliest, last));
    }
    if (period.latest() != null) {
      var first = whole.map(Stretch::first).filter(day -> !day.isAfter(latest)).orElse(latest);
      return Optional.of(new Stretch(first, latest));
    }
    return whole;
  }
}
