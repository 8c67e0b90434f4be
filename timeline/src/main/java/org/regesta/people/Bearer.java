package org.regesta.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One bearer of a name as one source has them: two of one name within a source are not told apart.
 *
 * @param source its name
 * @param callings that it gives them
 * @param ties what links them to others of the name: bodies they speak for, whom the source names
 *     beside them
 * @param first the earliest year in which they spoke or were written of; null where no year is
 *     known
 * @param last the latest
 */
record Bearer(
    String source,
    Set<String> captures,
    Set<String> callings,
    Set<String> ties,
    @Nullable Integer first,
    @Nullable Integer last) {

  Bearer {
    captures = Set.copyOf(captures);
    callings = Set.copyOf(callings);
    ties = Set.copyOf(ties);
  }

  /** Whatever makes two bearers one person, where their years allow it. */
  List<String> links() {
    return Stream.concat(
            callings.stream().map(calling -> "calling " + calling),
            ties.stream().map(tie -> "tie " + tie))
        .toList();
  }

  /** The same with what another capture of the source adds. */
  Bearer and(Bearer other) {
    return new Bearer(
        source,
        union(captures, other.captures),
        union(callings, other.callings),
        union(ties, other.ties),
        least(first, other.first),
        least(last, other.last, -1));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
    return least(one, other, 1);
  }

  private static @Nullable Integer least(
      @Nullable Integer one, @Nullable Integer other, int direction) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return direction * Integer.compare(one, other) <= 0 ? one : other;
  }
}
