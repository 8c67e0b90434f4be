package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regesta.time.YearPoint.Moved;
import org.regesta.time.YearPoint.Named;
import org.regesta.time.YearPoint.Wanting;
import org.regesta.time.YearStep.Weight;

/**
 * Finds, over the whole of a narrative, the years of months and days that name none: the cheapest
 * way of a clock through all of its expressions (Viterbi). The clock likes to go on by little,
 * dislikes to go back, and may pass over a year that is named in passing ("declassified in 2005"),
 * which costs more the more exact the date is.
 */
final class YearDecoder {

  /** Days of years before this one are seldom known, and then named with their year. */
  private static final int KNOWN_TO_THE_DAY = 1000;

  /** So many places of the clock are followed; the dearest are given up. */
  private static final int MOST = 24;

  private final List<YearStep> steps;
  private final @Nullable LocalDate published;
  private final YearCosts costs;
  private final NamedYears named;

  /** Where the clock can stand after an expression, and the cheapest way there. */
  private record State(int year, int month, double cost, @Nullable State before, int at) {

    State passing(double more) {
      return new State(year, month, cost + more, this, -1);
    }
  }

  /**
   * @param published the day of publication, where the clock can stand too; null where unknown
   */
  YearDecoder(List<YearStep> steps, @Nullable LocalDate published, YearCosts costs) {
    this.steps = steps;
    this.published = published;
    this.costs = costs;
    this.named = new NamedYears(steps);
  }

  /**
   * The year of each expression that names none itself, where anything but the day of publication
   * tells it, and which years are only named in passing.
   */
  StoryYears years() {
    List<State> states = atPublication();
    for (int i = 0; i < steps.size(); i++) {
      var weight = steps.get(i).weight();
      states =
          switch (steps.get(i).point()) {
            case null -> states;
            case Named point -> named(point, weight, states, i);
            case Wanting wanting -> wanting(wanting, states, i);
            case Moved(var years) -> moved(years, states, i);
          };
    }
    return traced(states);
  }

  private List<State> atPublication() {
    return published == null
        ? List.of()
        : List.of(
            new State(
                published.getYear(), published.getMonthValue(), costs.atPublication(), null, -1));
  }

  private List<State> named(Named point, Weight weight, List<State> states, int at) {
    var next = new ArrayList<State>();
    State best =
        at == named.begins() || states.isEmpty()
            ? new State(point.year(), point.month(), 0, null, at)
            : null;
    double share = weight == Weight.HEADING ? costs.headingShare() : costs.namedShare();
    double passing = passing(point, weight);
    for (var state : states) {
      double cost = state.cost() + share * cost(state, point.year(), point.month());
      best =
          best == null || cost < best.cost()
              ? new State(point.year(), point.month(), cost, state, at)
              : best;
      if (state.year() != point.year()) {
        next.add(state.passing(passing));
      }
    }
    if (best != null) {
      next.add(best);
    }
    return cheapest(next);
  }

  private double passing(Named point, Weight weight) {
    double plain = point.month() == 0 ? costs.passYear() : costs.passDate();
    return switch (weight) {
      case HEADING -> plain * costs.passHeading();
      case PLAIN -> plain;
    };
  }

  private List<State> wanting(Wanting wanting, List<State> states, int at) {
    var next = new ArrayList<State>();
    var years = candidates(at);
    states.forEach(state -> years.add(state.year()));
    for (int year : years) {
      double unlikely = unlikely(wanting, year) + besides(at, year);
      State best = null;
      for (var state : states) {
        double cost = state.cost() + cost(state, year, wanting.month()) + unlikely;
        boolean stays = wanting.month() == 0 && state.year() == year;
        int month = stays ? state.month() : wanting.month();
        best = best == null || cost < best.cost() ? new State(year, month, cost, state, at) : best;
      }
      next.add(best == null ? new State(year, wanting.month(), 1, null, at) : best);
    }
    return next.isEmpty() ? states : next;
  }

  /** "two years later" sets the clock; "the previous year" only looks back. */
  private static List<State> moved(int years, List<State> states, int at) {
    return years <= 0
        ? states
        : states.stream()
            .map(state -> new State(state.year() + years, 0, state.cost(), state, at))
            .toList();
  }

  /** "In 217 BC, in June": a year that the sentence named before speaks against others. */
  private double besides(int at, int year) {
    var before = at == 0 ? null : steps.get(at - 1);
    boolean other =
        before != null
            && before.point() instanceof Named point
            && point.year() != year
            && steps.get(at).sameSentence(before);
    return other ? costs.besides() : 0;
  }

  private double unlikely(Wanting wanting, int year) {
    boolean ancient =
        wanting.day() > 0 && year < KNOWN_TO_THE_DAY && !named.withMonth().contains(year);
    return (ancient ? costs.ancientDay() : 0) + (wanting.agrees(year) ? 0 : costs.againstWeekday());
  }

  private double cost(State from, int year, int month) {
    if (from.month() == 0 || month == 0) {
      int years = year - from.year();
      return years == 0 ? costs.sameYear() : costs.going(years * 12);
    }
    return costs.going((year - from.year()) * 12 + month - from.month());
  }

  private Set<Integer> candidates(int at) {
    var years = new TreeSet<Integer>();
    for (int year : named.near(at)) {
      Collections.addAll(years, year - 1, year, year + 1);
    }
    boolean ancient = years.stream().allMatch(year -> year < KNOWN_TO_THE_DAY);
    if (published != null && (ancient || at < named.first())) {
      years.add(published.getYear());
    }
    return years;
  }

  /** One state a month, and of those the cheapest. */
  private static List<State> cheapest(List<State> states) {
    if (states.size() <= MOST) {
      return states;
    }
    var best = new HashMap<Integer, State>();
    for (var state : states) {
      best.merge(state.year() * 13 + state.month(), state, YearDecoder::cheaper);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(State::cost).thenComparingInt(State::year))
        .limit(MOST)
        .toList();
  }

  private static State cheaper(State one, State other) {
    return other.cost() < one.cost() ? other : one;
  }

  /** Whether the text names a year, so that it is not that of publication alone. */
  private boolean isNamed(int year) {
    return published == null || year != published.getYear() || named.all().contains(year);
  }

  private StoryYears traced(Collection<State> states) {
    var years = new ArrayList<@Nullable Integer>(Collections.nCopies(steps.size(), null));
    State state = null;
    for (var last : states) {
      state = state == null ? last : cheaper(state, last);
    }
    var stood = new BitSet(steps.size());
    for (; state != null; state = state.before()) {
      if (state.at() >= 0) {
        stood.set(state.at());
        if (steps.get(state.at()).point() instanceof Wanting && isNamed(state.year())) {
          years.set(state.at(), state.year());
        }
      }
    }
    var passed = new BitSet(steps.size());
    for (int i = 0; i < steps.size(); i++) {
      passed.set(i, steps.get(i).point() instanceof Named && !stood.get(i));
    }
    return new StoryYears(years, passed);
  }
}
