package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds, over the whole of a narrative, the years of months and days that name none: the cheapest
 * way of a clock through all of its expressions (Viterbi). The clock likes to go on by little,
 * dislikes to go back, and may pass over a year that is named in passing ("declassified in 2005"),
 * which costs more the more exact the date is.
 */
final class YearDecoder {

  /** Days of years before this one are seldom known, and then named with their year. */
  static final int KNOWN_TO_THE_DAY = 1000;

  /** How many expressions away a year must be named to be thought of, if there is one. */
  private static final int WINDOW = 12;

  private final YearSteps steps;
  private final @Nullable LocalDate published;
  private final YearCosts costs;
  private final YearWays ways;

  private final YearSet years = new YearSet();

  /** Where the clock can stand after the expression that was read last. */
  private Places places = new Places();

  private Places next = new Places();

  /** The year that was named last, where one was. */
  private int lastNamed;

  private boolean anyNamed;

  /**
   * @param published the day of publication, where the clock can stand too; null where unknown
   */
  YearDecoder(YearSteps steps, @Nullable LocalDate published, YearCosts costs) {
    this.steps = steps;
    this.published = published;
    this.costs = costs;
    this.ways = new YearWays(steps);
  }

  /** Tells the steps where the clock stood. */
  void decode() {
    if (published != null) {
      places.add(published.getYear(), published.getMonthValue(), costs.atPublication());
    }
    for (int at = 0; at < steps.size(); at++) {
      if (steps.isNamed(at)) {
        lastNamed = steps.year(at);
        anyNamed = true;
        named(at);
      } else if (steps.isWanting(at)) {
        wanting(at);
      } else if (steps.isMoved(at) && steps.year(at) > 0) {
        moved(at);
      }
    }
    if (places.size > 0) {
      ways.end(places.cheapest());
    }
  }

  private void named(int at) {
    int year = steps.year(at);
    int month = steps.month(at);
    boolean begins = at == steps.begins() || places.size == 0;
    double best = begins ? 0 : Double.MAX_VALUE;
    int before = YearWays.BEGINNING;
    double share = steps.isHeading(at) ? costs.headingShare() : costs.namedShare();
    double passing = passing(at);
    for (int i = 0; i < places.size; i++) {
      double cost = places.cost[i] + share * cost(i, year, month);
      if (cost < best) {
        best = cost;
        before = i;
      }
      if (places.year[i] != year) {
        next.add(places.year[i], places.month[i], places.cost[i] + passing, i, false);
      }
    }
    next.add(year, month, best, before, true);
    next.giveUpDearest();
    take(at);
  }

  private double passing(int at) {
    double plain = steps.month(at) == 0 ? costs.passYear() : costs.passDate();
    return steps.isHeading(at) ? plain * costs.passHeading() : plain;
  }

  private void wanting(int at) {
    candidates(at);
    for (int i = 0; i < places.size; i++) {
      years.add(places.year[i]);
    }
    int month = steps.month(at);
    for (int i = 0; i < years.size; i++) {
      int year = years.at[i];
      double unlikely = unlikely(at, year) + besides(at, year);
      if (places.size == 0) {
        next.add(year, month, 1, YearWays.BEGINNING, true);
      } else {
        wanting(year, month, unlikely);
      }
    }
    if (next.size > 0) {
      take(at);
    }
  }

  /** The cheapest way to a year. */
  private void wanting(int year, int month, double unlikely) {
    double best = Double.MAX_VALUE;
    int before = 0;
    for (int i = 0; i < places.size; i++) {
      double cost = places.cost[i] + cost(i, year, month) + unlikely;
      if (cost < best) {
        best = cost;
        before = i;
      }
    }
    boolean stays = month == 0 && places.year[before] == year;
    next.add(year, stays ? places.month[before] : month, best, before, true);
  }

  /** "two years later" sets the clock; "the previous year" only looks back. */
  private void moved(int at) {
    for (int i = 0; i < places.size; i++) {
      next.add(places.year[i] + steps.year(at), 0, places.cost[i], i, true);
    }
    if (next.size > 0) {
      take(at);
    }
  }

  /** The clock has gone on to the next places. */
  private void take(int at) {
    ways.step(at);
    for (int i = 0; i < next.size; i++) {
      ways.place(next.before[i], next.stands[i], next.year[i]);
    }
    var spare = places;
    places = next;
    next = spare;
    next.size = 0;
    if (ways.isLong()) {
      places.keep(ways.settle(places.cheapest()));
    }
  }

  /** "In 217 BC, in June": a year that the sentence named before speaks against others. */
  private double besides(int at, int year) {
    boolean other =
        at > 0
            && steps.isNamed(at - 1)
            && steps.year(at - 1) != year
            && steps.isInSentenceOfLast(at);
    return other ? costs.besides() : 0;
  }

  private double unlikely(int at, int year) {
    boolean ancient = steps.day(at) > 0 && year < KNOWN_TO_THE_DAY && !steps.isEarlyWithMonth(year);
    return (ancient ? costs.ancientDay() : 0)
        + (steps.agrees(at, year) ? 0 : costs.againstWeekday());
  }

  private double cost(int place, int year, int month) {
    if (places.month[place] == 0 || month == 0) {
      int apart = year - places.year[place];
      return apart == 0 ? costs.sameYear() : costs.going(apart * 12);
    }
    return costs.going((year - places.year[place]) * 12 + month - places.month[place]);
  }

  /** The years named around an expression and the last named before it, and those beside them. */
  private void candidates(int at) {
    years.size = 0;
    if (anyNamed) {
      years.addWithNeighbours(lastNamed);
    }
    for (int i = Math.max(0, at - WINDOW); i < Math.min(steps.size(), at + WINDOW); i++) {
      if (steps.isNamed(i)) {
        years.addWithNeighbours(steps.year(i));
      }
    }
    boolean ancient = years.size == 0 || years.at[years.size - 1] < KNOWN_TO_THE_DAY;
    if (published != null && (ancient || at < steps.first())) {
      years.add(published.getYear());
    }
  }
}
