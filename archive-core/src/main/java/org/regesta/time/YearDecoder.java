package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.regesta.time.YearPoint.Moved;
import org.regesta.time.YearPoint.Named;
import org.regesta.time.YearPoint.Wanting;

/**
 * Finds, over the whole of a narrative, the years of months and days that name none: the cheapest
 * way of a clock through all of its expressions (Viterbi). The clock likes to go on by little,
 * dislikes to go back, and may pass over a year that is named in passing ("declassified in 2005"),
 * which costs more the more exact the date is.
 */
final class YearDecoder {

  /** How many expressions away a year must be named to be thought of. */
  private static final int WINDOW = 12;

  /** Costs, fitted to narratives of wars (WikiWars, development half). */
  private static final double FORWARD = 0.94;

  private static final double TURN_BACK = 0.5;
  private static final double BACKWARD = 0.6;

  /** What a move costs where the words name the year, as a share of the same move unnamed. */
  private static final double NAMED_SHARE = 0.35;

  private static final double PASS_OVER_YEAR = 1.0;
  private static final double PASS_OVER_DATE = 1.8;
  private static final double SAME_YEAR = 0.2;

  /** Days of years before this one are seldom known, and then named with their year. */
  private static final int KNOWN_TO_THE_DAY = 1000;

  private static final double ANCIENT_DAY = 4.0;

  /** What it costs to begin with the day of publication. */
  private static final double AT_PUBLICATION = 2.0;

  private final List<@Nullable YearPoint> points = new ArrayList<>();
  private final @Nullable LocalDate published;
  private final Set<Integer> yearsNamed = new TreeSet<>();

  /** Those that are named with a month. */
  private final Set<Integer> monthsNamed = new TreeSet<>();

  /** The first expression that tells anything, and the first that names a year. */
  private final int begins;

  private final int firstNamed;

  /** Where the clock can stand after an expression, and the cheapest way there. */
  private record State(int year, int month, double cost, @Nullable State before, int at) {}

  /**
   * @param published the day of publication, where the clock can stand too; null where unknown
   */
  YearDecoder(List<Mention> mentions, @Nullable LocalDate published) {
    mentions.forEach(mention -> points.add(YearPoint.of(mention.expression())));
    this.published = published;
    this.begins = first(point -> point != null);
    this.firstNamed = first(point -> point instanceof Named);
    for (var point : points) {
      if (point instanceof Named(var year, var month)) {
        yearsNamed.add(year);
        if (month > 0) {
          monthsNamed.add(year);
        }
      }
    }
  }

  /**
   * The year of each expression that names none itself; null where nothing tells, and where it is
   * told from the day of publication.
   */
  List<@Nullable Integer> years() {
    List<State> states = new ArrayList<>(atPublication());
    for (int i = 0; i < points.size(); i++) {
      states =
          switch (points.get(i)) {
            case null -> states;
            case Named named -> named(named, states, i);
            case Wanting wanting -> wanting(wanting, states, i);
            case Moved(var years) -> moved(years, states, i);
          };
    }
    return traced(states);
  }

  private int first(Predicate<@Nullable YearPoint> wanted) {
    int first = 0;
    while (first < points.size() && !wanted.test(points.get(first))) {
      first++;
    }
    return first;
  }

  private List<State> atPublication() {
    return published == null
        ? List.of()
        : List.of(
            new State(published.getYear(), published.getMonthValue(), AT_PUBLICATION, null, -1));
  }

  private List<State> named(Named named, List<State> states, int at) {
    var next = new ArrayList<State>();
    State best = at == begins ? new State(named.year(), named.month(), 0, null, at) : null;
    for (var state : states) {
      double cost = state.cost() + NAMED_SHARE * cost(state, named.year(), named.month());
      best =
          best == null || cost < best.cost()
              ? new State(named.year(), named.month(), cost, state, at)
              : best;
      if (state.year() != named.year()) {
        double passed = named.month() == 0 ? PASS_OVER_YEAR : PASS_OVER_DATE;
        next.add(new State(state.year(), state.month(), state.cost() + passed, state, -1));
      }
    }
    next.add(best == null ? new State(named.year(), named.month(), 0, null, at) : best);
    return next;
  }

  private List<State> wanting(Wanting wanting, List<State> states, int at) {
    var next = new ArrayList<State>();
    for (int year : candidates(at)) {
      State best = null;
      for (var state : states) {
        double cost = state.cost() + cost(state, year, wanting.month()) + unlikely(wanting, year);
        best =
            best == null || cost < best.cost()
                ? new State(year, wanting.month(), cost, state, at)
                : best;
      }
      next.add(best == null ? new State(year, wanting.month(), 1, null, at) : best);
    }
    return next.isEmpty() ? states : next;
  }

  private static List<State> moved(int years, List<State> states, int at) {
    return states.stream()
        .map(state -> new State(state.year() + years, 0, state.cost(), state, at))
        .toList();
  }

  private double unlikely(Wanting wanting, int year) {
    return wanting.day() > 0 && year < KNOWN_TO_THE_DAY && !monthsNamed.contains(year)
        ? ANCIENT_DAY
        : 0;
  }

  private static double cost(State from, int year, int month) {
    if (from.month() == 0 || month == 0) {
      int years = year - from.year();
      return years == 0 ? SAME_YEAR : going(years * 12);
    }
    return going((year - from.year()) * 12 + month - from.month());
  }

  /** What it costs the clock to go this many months. */
  private static double going(int months) {
    return months >= 0 ? FORWARD * Math.log1p(months) : TURN_BACK + BACKWARD * Math.log1p(-months);
  }

  private Set<Integer> candidates(int at) {
    var years = new TreeSet<Integer>();
    for (int i = Math.max(0, at - WINDOW); i < Math.min(points.size(), at + WINDOW); i++) {
      if (points.get(i) instanceof Named named) {
        Collections.addAll(years, named.year() - 1, named.year(), named.year() + 1);
      }
    }
    boolean ancient = years.stream().allMatch(year -> year < KNOWN_TO_THE_DAY);
    if (published != null && (ancient || at < firstNamed)) {
      years.add(published.getYear());
    }
    return years;
  }

  /** Whether the text names a year, so that it is not that of publication alone. */
  private boolean named(int year) {
    return published == null || year != published.getYear() || yearsNamed.contains(year);
  }

  private List<@Nullable Integer> traced(List<State> states) {
    var years = new ArrayList<@Nullable Integer>(Collections.nCopies(points.size(), null));
    State state = null;
    for (var last : states) {
      state = state == null || last.cost() < state.cost() ? last : state;
    }
    for (; state != null; state = state.before()) {
      if (state.at() >= 0 && points.get(state.at()) instanceof Wanting && named(state.year())) {
        years.set(state.at(), state.year());
      }
    }
    return years;
  }
}
