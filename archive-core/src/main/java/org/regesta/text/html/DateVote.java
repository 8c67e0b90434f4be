package org.regesta.text.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.regesta.text.Found;
import org.regesta.text.html.DateClaim.About;

/**
 * The day that the claims of a page together speak for. The strongest claim of a day counts whole,
 * each further place a part of its weight.
 */
final class DateVote {

  private final List<DateClaim> claims;
  private final Optional<YearMonth> month;

  /**
   * @param month year and month of the address, which speak for all days within
   */
  DateVote(List<DateClaim> claims, Optional<YearMonth> month) {
    this.claims = List.copyOf(claims);
    this.month = month;
  }

  /** The day that most speaks for, if enough does. */
  Optional<Found<String>> over(About about) {
    var heard =
        switch (about) {
          case PUBLISHED -> claims.stream().map(DateVote::forPublication).toList();
          case CHANGED -> claims.stream().filter(c -> c.about() == About.CHANGED).toList();
        };
    return over(heard, DateWeights.of("least"));
  }

  /** Whatever day is named, where none is named strongly. */
  Optional<Found<String>> last() {
    return over(claims, DateWeights.of("least of all"));
  }

  /** A change weighs little for publication: most pages are never changed after their day. */
  private static DateClaim forPublication(DateClaim claim) {
    return claim.about() == About.PUBLISHED
        ? claim
        : new DateClaim(claim.about(), claim.edtf(), claim.evidence(), DateWeights.of("change"));
  }

  private Optional<Found<String>> over(List<DateClaim> heard, int least) {
    LocalDate best = null;
    double most = least;
    var sides = sides(heard);
    for (var side : sides.entrySet()) {
      double sum = sum(side.getValue());
      if (month.filter(YearMonth.from(side.getKey())::equals).isPresent()) {
        sum += DateWeights.of("address month");
      }
      if (sum > most) {
        most = sum;
        best = side.getKey();
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(strongest(Objects.requireNonNull(sides.get(best)), best));
  }

  /** The claims by their day, a moment of world time on the day that the page itself calls it. */
  private static Map<LocalDate, List<DateClaim>> sides(List<DateClaim> claims) {
    var sides = new LinkedHashMap<LocalDate, List<DateClaim>>();
    for (var claim : claims) {
      sides.computeIfAbsent(localDay(claim, claims), day -> new ArrayList<>()).add(claim);
    }
    return sides;
  }

  private static LocalDate localDay(DateClaim claim, List<DateClaim> claims) {
    var own = claim.day();
    boolean sameShown =
        claims.stream()
            .anyMatch(other -> other.day().equals(own) && !other.isWorldTime() && other.isStrong());
    if (!claim.isWorldTime() || sameShown) {
      return own;
    }
    return claims.stream()
        .filter(other -> !other.isWorldTime() && other.isStrong())
        .filter(other -> !other.day().equals(own) && claim.canBe(other.day()))
        .max(Comparator.comparingInt(DateClaim::weight))
        .map(DateClaim::day)
        .orElse(own);
  }

  private static double sum(List<DateClaim> side) {
    var weights = new LinkedHashMap<String, Integer>();
    side.forEach(claim -> weights.merge(claim.evidence(), claim.weight(), Math::max));
    int strongest = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int all = weights.values().stream().mapToInt(Integer::intValue).filter(w -> w > 0).sum();
    return strongest + (all - strongest) * DateWeights.of("agreement") / 100.0;
  }

  /** What the strongest place says; where that is another day in world time, the day as shown. */
  private static Found<String> strongest(List<DateClaim> side, LocalDate day) {
    return side.stream()
        .filter(claim -> claim.day().equals(day))
        .max(Comparator.comparingInt(DateClaim::weight))
        .map(claim -> new Found<>(claim.edtf(), claim.evidence()))
        .orElseThrow();
  }
}
