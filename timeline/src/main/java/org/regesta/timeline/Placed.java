package org.regesta.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

/** Makes a period of dates that are placed: a period is one stretch of days without a gap. */
final class Placed {

  private static final Comparator<Bounds> IN_TIME =
      Comparator.comparing(
          Bounds::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private Placed() {}

  /** A date, and what it may mean as well. */
  static Period one(String written, Edtf date, List<Bounds> others) {
    return date instanceof Edtf.Members
        ? several(written, date.toString(), date.stretches())
        : new Period.Understood(
            written,
            isAbout(date) ? Doubtful.about(date.bounds()) : date.bounds(),
            date.toString(),
            others);
  }

  /** "1860~" (ISO 8601-2, 4.2): about all of it, not about one of its ends. */
  static boolean isAbout(Edtf date) {
    return !(date instanceof Edtf.Interval) && date.toString().endsWith("~");
  }

  /** Several dates, which are a period where they lie side by side. */
  static Period several(String written, String sense, List<Bounds> stretches) {
    var inTime = stretches.stream().distinct().sorted(IN_TIME).toList();
    var all = hull(inTime);
    if (haveNoGap(inTime)) {
      return new Period.Understood(written, all, sense, List.of());
    }
    var offers = new ArrayList<>(inTime);
    offers.add(all);
    return new Period.NotUnderstood(
        written,
        "'%s' names days that do not follow one another. A period is one stretch of time: choose one of these, or the whole."
            .formatted(written),
        offers);
  }

  /**
   * From one date to another.
   *
   * @param sense of both together
   */
  static Period between(String written, Bounds first, Bounds last, String sense) {
    var earliest = first.earliest();
    var latest = last.latest();
    return earliest != null && latest != null && earliest.isAfter(latest)
        ? reversed(written, first, last)
        : new Period.Understood(written, new Bounds(earliest, latest), sense, List.of());
  }

  /** Says that a period ends before it begins, and offers it the other way round. */
  static Period.NotUnderstood reversed(String written, Bounds first, Bounds last) {
    return new Period.NotUnderstood(
        written,
        "'%s' ends before it begins. Is it meant the other way round?".formatted(written),
        List.of(new Bounds(last.earliest(), first.latest())));
  }

  private static boolean haveNoGap(List<Bounds> inTime) {
    var reached = inTime.getFirst().latest();
    for (var next : inTime) {
      if (reached == null) {
        return true;
      }
      if (next.earliest() != null && next.earliest().isAfter(reached.plusDays(1))) {
        return false;
      }
      reached = later(reached, next.latest());
    }
    return true;
  }

  private static Bounds hull(List<Bounds> inTime) {
    var reached = inTime.getFirst().latest();
    for (var next : inTime) {
      reached = later(reached, next.latest());
    }
    return new Bounds(inTime.getFirst().earliest(), reached);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }
}
