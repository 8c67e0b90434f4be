package org.regesta.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where the clock of a narrative can stand, and what it costs to come there. */
final class Places {

  /** So many places are followed; the dearest are given up. */
  private static final int MOST = 24;

  int size;
  int[] year = new int[32];
  int[] month = new int[32];
  double[] cost = new double[32];

  /** The number of the place before. */
  int[] before = new int[32];

  /** Whether the clock stands at the expression; it passes over it otherwise. */
  boolean[] stands = new boolean[32];

  /** A place to begin with. */
  void add(int inYear, int inMonth, double costs) {
    add(inYear, inMonth, costs, YearWays.BEGINNING, false);
  }

  void add(int inYear, int inMonth, double costs, int from, boolean stood) {
    if (size == year.length) {
      int more = 2 * size;
      year = Arrays.copyOf(year, more);
      month = Arrays.copyOf(month, more);
      cost = Arrays.copyOf(cost, more);
      before = Arrays.copyOf(before, more);
      stands = Arrays.copyOf(stands, more);
    }
    set(size, inYear, inMonth, costs, from, stood);
    size++;
  }

  private void set(int at, int inYear, int inMonth, double costs, int from, boolean stood) {
    year[at] = inYear;
    month[at] = inMonth;
    cost[at] = costs;
    before[at] = from;
    stands[at] = stood;
  }

  /** The first of the cheapest. */
  int cheapest() {
    int best = 0;
    for (int i = 1; i < size; i++) {
      best = cost[i] < cost[best] ? i : best;
    }
    return best;
  }

  /** Keeps those that are open. */
  void keep(boolean[] open) {
    int kept = 0;
    for (int i = 0; i < open.length; i++) {
      if (open[i]) {
        set(kept, year[i], month[i], cost[i], before[i], stands[i]);
        kept++;
      }
    }
    size = kept;
  }

  /** Where they are many: one place a month, and of those the cheapest. */
  void giveUpDearest() {
    if (size <= MOST) {
      return;
    }
    var all = new Places();
    IntStream.range(0, size)
        .filter(this::isCheapestOfItsMonth)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> cost[i])
                .thenComparingInt(i -> year[i])
                .thenComparingInt(i -> month[i]))
        .limit(MOST)
        .forEach(i -> all.add(year[i], month[i], cost[i], before[i], stands[i]));
    year = all.year;
    month = all.month;
    cost = all.cost;
    before = all.before;
    stands = all.stands;
    size = all.size;
  }

  private boolean isCheapestOfItsMonth(int place) {
    for (int i = 0; i < size; i++) {
      boolean same = year[i] == year[place] && month[i] == month[place];
      if (same && (cost[i] < cost[place] || (cost[i] == cost[place] && i < place))) {
        return false;
      }
    }
    return true;
  }
}
