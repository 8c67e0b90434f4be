package org.regesta.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things by the places where they stand in a text, so that what stands at one place is found
 * without looking at all of them. Immutable where the things are.
 *
 * @param <T> what stands there; in several places, perhaps
 */
public final class Places<T> {

  private final List<At<T>> byBegin;

  /** The furthest end of any place up to this one. */
  private final int[] reach;

  private record At<T>(Passage passage, int number, T thing) {}

  private Places(List<At<T>> byBegin) {
    this.byBegin = byBegin;
    this.reach = new int[byBegin.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, byBegin.get(i).passage().end());
      reach[i] = furthest;
    }
  }

  /**
   * Things by where they stand.
   *
   * @param things in an order of their own, in which they are given back
   * @param places where one stands
   */
  public static <T> Places<T> of(List<T> things, Function<T, Stream<Passage>> places) {
    var all = new ArrayList<At<T>>();
    for (int i = 0; i < things.size(); i++) {
      var thing = things.get(i);
      int number = i;
      places.apply(thing).forEach(passage -> all.add(new At<>(passage, number, thing)));
    }
    all.sort(Comparator.comparing(At::passage));
    return new Places<>(List.copyOf(all));
  }

  /** What shares a character with a passage, each thing once, in the order of the things. */
  public List<T> at(Passage passage) {
    var found = new ArrayList<At<T>>();
    for (int i = firstReaching(passage.begin()); i < reach.length; i++) {
      var place = byBegin.get(i);
      if (place.passage().begin() >= passage.end()) {
        break;
      }
      if (place.passage().overlaps(passage)) {
        found.add(place);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(At::number))
        .map(At::thing)
        .distinct()
        .toList();
  }

  /** Whether anything shares a character with a passage. */
  public boolean any(Passage passage) {
    int first = firstReaching(passage.begin());
    return first < reach.length && byBegin.get(first).passage().begin() < passage.end();
  }

  /** The first place that ends behind an offset; none before it does. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
