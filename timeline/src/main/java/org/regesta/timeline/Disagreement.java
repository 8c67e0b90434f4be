package org.regesta.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.regesta.time.Bounds;

/**
 * What sources of an entry say of its date beside where it stands; both are empty where they agree.
 *
 * @param contrary EDTF of the dates that have no day in common with it, in the order of the sources
 * @param wider the same of those that are only less or more close
 */
public record Disagreement(List<String> contrary, List<String> wider) {

  public Disagreement {
    contrary = List.copyOf(contrary);
    wider = List.copyOf(wider);
  }

  /** What the sources of an entry say. */
  public static Disagreement of(Entry entry) {
    return entry
        .when()
        .map(taken ->
            new Disagreement(
                others(entry, taken, other -> areContrary(other.bounds(), taken.bounds())),
                others(entry, taken, other -> !areContrary(other.bounds(), taken.bounds()))))
        .orElseGet(() -> new Disagreement(List.of(), List.of()));
  }

  private static List<String> others(Entry entry, Entry.When taken, Predicate<WhyDate> condition) {
    return entry.evidence().stream()
        .flatMap(one -> one.whyDate().stream())
        .filter(other -> !other.edtf().equals(taken.edtf()))
        .filter(condition)
        .map(WhyDate::edtf)
        .distinct()
        .toList();
  }

  /** Whether two dates have no day in common. */
  public static boolean areContrary(Bounds some, Bounds others) {
    return !begins(some, others) || !begins(others, some);
  }

  /** Whether the first begins before the other ends. */
  private static boolean begins(Bounds some, Bounds others) {
    var begin = some.earliest();
    var end = others.latest();
    return begin == null || end == null || !begin.isAfter(end);
  }
}
