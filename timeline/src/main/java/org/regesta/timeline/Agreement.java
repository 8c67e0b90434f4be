package org.regesta.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;

/**
 * Whether two sources tell of the same happening. Conservative: what only resembles another stays
 * apart, because two entries that are one can be seen and joined, and one entry that is two
 * misleads.
 */
final class Agreement {

  /** The share of their words that two clauses must have in common. */
  private static final double SAME_WORDS = 0.6;

  private Agreement() {}

  /**
   * Both name the happening by the same words, by the same account; days overlap; the same figures;
   * a participant in common; and most words the same.
   */
  static boolean between(Sighting one, Sighting other) {
    if (one.signature().equals(other.signature())) {
      return true;
    }
    return one.claim() instanceof Claim.Happening first
        && other.claim() instanceof Claim.Happening second
        && first.status() == second.status()
        && sameDays(one, other)
        && first.by().map(Wordprint::of).equals(second.by().map(Wordprint::of))
        && Wordprint.of(first.trigger()).equals(Wordprint.of(second.trigger()))
        && sameParticipant(first.participants(), second.participants())
        && sameWords(Wordprint.of(first.what()), Wordprint.of(second.what()));
  }

  private static boolean sameDays(Sighting one, Sighting other) {
    return one.when().isPresent()
        && other.when().isPresent()
        && overlap(one.when().get().bounds(), other.when().get().bounds());
  }

  static boolean overlap(Bounds one, Bounds other) {
    return notAfter(one.earliest(), other.latest()) && notAfter(other.earliest(), one.latest());
  }

  private static boolean notAfter(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return begin == null || end == null || !begin.isAfter(end);
  }

  private static boolean sameParticipant(List<String> some, List<String> others) {
    var ones = prints(some);
    var twos = prints(others);
    return ones.isEmpty() ? twos.isEmpty() : ones.stream().anyMatch(twos::contains);
  }

  private static Set<Wordprint> prints(Collection<String> names) {
    return names.stream().map(Wordprint::of).collect(Collectors.toSet());
  }

  private static boolean sameWords(Wordprint one, Wordprint other) {
    if (!one.numbers().equals(other.numbers())) {
      return false;
    }
    var common = new HashSet<>(one.words());
    common.retainAll(new HashSet<>(other.words()));
    var all = new HashSet<>(one.words());
    all.addAll(other.words());
    return !all.isEmpty() && common.size() >= SAME_WORDS * all.size();
  }
}
