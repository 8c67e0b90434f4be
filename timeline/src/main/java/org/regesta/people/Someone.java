package org.regesta.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person of a name: everyone who was taken for them.
 *
 * @param bearers at least one, in the order of their sources
 */
record Someone(List<Bearer> bearers) {

  Someone {
    bearers = bearers.stream().sorted(Comparator.comparing(Bearer::source)).toList();
  }

  Someone with(Someone other) {
    var all = new ArrayList<>(bearers);
    all.addAll(other.bearers);
    return new Someone(all);
  }

  /** The least name of a source: tells persons of one name from each other. */
  String name() {
    return bearers.getFirst().source();
  }

  TreeSet<String> callings() {
    var all = new TreeSet<String>();
    bearers.forEach(bearer -> all.addAll(bearer.callings()));
    return all;
  }

  @Nullable Integer first() {
    return years(Stream.of(this)).min(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<Integer> years(Stream<Someone> people) {
    return people
        .flatMap(one -> one.bearers.stream())
        .flatMap(bearer -> Stream.of(bearer).flatMap(Someone::years));
  }

  private static Stream<Integer> years(Bearer bearer) {
    var both = new ArrayList<@Nullable Integer>();
    both.add(bearer.first());
    both.add(bearer.last());
    return both.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** Years from the first word of both to the last. */
  int span(Someone other) {
    var all = years(Stream.of(this, other)).sorted().toList();
    return all.isEmpty() ? 0 : all.getLast() - all.getFirst();
  }

  /** Years between the two; far where no year of one is known. */
  int distance(Someone other) {
    return years(Stream.of(this))
        .flatMap(one -> years(Stream.of(other)).map(two -> Math.abs(one - two)))
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }

  /** "1847", "2008 to 2012". */
  String years() {
    var all = years(Stream.of(this)).sorted().toList();
    if (all.isEmpty()) {
      return "no known year";
    }
    var first = all.getFirst();
    var last = all.getLast();
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  String called() {
    return callings().isEmpty() ? "no known calling" : String.join(" and ", callings());
  }
}
