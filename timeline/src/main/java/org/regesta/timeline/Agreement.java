package org.regesta.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.event.Event;
import org.regesta.time.Bounds;

/**
 * What of a happening is compared to tell whether two sources tell of the same one, made ready once
 * for many comparisons. Conservative: what only resembles another stays apart, because two entries
 * that are one can be seen and joined, and one entry that is two misleads.
 *
 * @param days where its source places it
 * @param figures the numbers in the words, which must all be the same
 */
record Agreement(
    Event.Status status,
    Bounds days,
    Optional<Wordprint> by,
    Wordprint trigger,
    Set<Wordprint> participants,
    Set<String> words,
    List<String> figures) {

  /** The share of their words that two clauses must have in common. */
  private static final double SAME_WORDS = 0.6;

  /** Empty where nothing but the same signature is the same: what is said, and what has no date. */
  static Optional<Agreement> of(Sighting sighting) {
    return switch (sighting.claim()) {
      case Claim.Words _ -> Optional.empty();
      case Claim.Happening claim -> sighting.when().map(when -> of(claim, when.bounds()));
    };
  }

  private static Agreement of(Claim.Happening claim, Bounds days) {
    var what = Wordprint.of(claim.what());
    return new Agreement(
        claim.status(),
        days,
        claim.by().map(Wordprint::of),
        Wordprint.of(claim.trigger()),
        claim.participants().stream().map(Wordprint::of).collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(what.words()),
        what.numbers());
  }

  /**
   * Both name the happening by the same words, by the same account; days overlap; the same figures;
   * a participant in common; and most words the same.
   */
  boolean with(Agreement other) {
    return status == other.status
        && overlap(days, other.days)
        && by.equals(other.by)
        && trigger.equals(other.trigger)
        && sameParticipant(other)
        && figures.equals(other.figures)
        && sameWords(other);
  }

  static boolean overlap(Bounds one, Bounds other) {
    return notAfter(one.earliest(), other.latest()) && notAfter(other.earliest(), one.latest());
  }

  private static boolean notAfter(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return begin == null || end == null || !begin.isAfter(end);
  }

  private boolean sameParticipant(Agreement other) {
    return participants.isEmpty()
        ? other.participants.isEmpty()
        : participants.stream().anyMatch(other.participants::contains);
  }

  private boolean sameWords(Agreement other) {
    long common = words.stream().filter(other.words::contains).count();
    long all = words.size() + other.words.size() - common;
    return all > 0 && common >= SAME_WORDS * all;
  }
}
