package org.regesta.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One bearer of a name as one source has them: two of one name within a source are not told apart.
 *
 * @param source its name
 * @param callings that it gives them
 * @param ties bodies they speak for
 * @param beside other people whom the source names
 * @param first the earliest year in which they spoke or were written of; null where no year is
 *     known
 * @param last the latest
 */
record Bearer(
    String source,
    Set<String> captures,
    Set<String> callings,
    Set<String> ties,
    Set<String> beside,
    @Nullable Integer first,
    @Nullable Integer last) {

  /** Whoever names more people than these is a register, and links nobody. */
  private static final int COMPANY = 30;

  Bearer {
    captures = Set.copyOf(captures);
    callings = Set.copyOf(callings);
    ties = Set.copyOf(ties);
    beside = Set.copyOf(beside);
  }

  /**
   * Whatever makes two bearers one person, where their years allow it. Two people named beside them
   * are: one alone is met beside many in a small town.
   */
  List<String> links() {
    var links = new ArrayList<String>();
    callings.forEach(calling -> links.add("calling " + calling));
    ties.forEach(tie -> links.add("tie " + tie));
    if (!callings.isEmpty()) {
      var company = beside.stream().sorted().limit(COMPANY).toList();
      for (int i = 0; i < company.size(); i++) {
        for (var other : company.subList(i + 1, company.size())) {
          links.add("beside " + company.get(i) + " and " + other);
        }
      }
    }
    return links;
  }

  /** The same with what another capture of the source adds. */
  Bearer and(Bearer other) {
    return new Bearer(
        source,
        union(captures, other.captures),
        union(callings, other.callings),
        union(ties, other.ties),
        union(beside, other.beside),
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
