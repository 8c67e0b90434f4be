package org.regesta.time;

import java.util.Arrays;

/**
 * The ways by which the clock of a {@link YearDecoder} may have come: for each place where it may
 * stand after a step, the place before. As soon as all ways have their beginning in common, that
 * much is settled and forgotten; where they will not meet for long, the cheapest of them decides.
 */
final class YearWays {

  /** The clock began here. */
  static final int BEGINNING = -1;

  /** After so many steps it is looked whether the ways meet. */
  private static final int SOME = 256;

  /** So many steps are followed back at most. */
  private static final int MOST = 2_048;

  private final YearSteps steps;

  /** For each step that is not settled its number, and where its places begin. */
  private int[] numbers = new int[SOME + 1];

  private int[] from = new int[SOME + 2];
  private int layers;

  /** For each place of each of these steps the place before it, whether it stood, the year. */
  private int[] before = new int[4 * SOME];

  private boolean[] stood = new boolean[4 * SOME];
  private int[] years = new int[4 * SOME];

  private int looked;

  YearWays(YearSteps steps) {
    this.steps = steps;
  }

  /** The places after this step follow. */
  void step(int number) {
    if (layers + 2 > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * layers);
      from = Arrays.copyOf(from, 2 * layers + 1);
    }
    numbers[layers] = number;
    layers++;
    from[layers] = from[layers - 1];
  }

  /** A place after this step, in the order of their numbers. */
  void place(int last, boolean stands, int year) {
    int at = from[layers];
    if (at == before.length) {
      before = Arrays.copyOf(before, 2 * at);
      stood = Arrays.copyOf(stood, 2 * at);
      years = Arrays.copyOf(years, 2 * at);
    }
    before[at] = last;
    stood[at] = stands;
    years[at] = year;
    from[layers] = at + 1;
  }

  /** Whether it is time to {@link #settle}. */
  boolean isLong() {
    return layers - looked >= SOME;
  }

  /**
   * Settles what all ways have in common.
   *
   * @param cheapest the place whose way is the cheapest so far
   * @return for each place whether its way is still open
   */
  boolean[] settle(int cheapest) {
    int places = from[layers] - from[layers - 1];
    var open = new boolean[places];
    Arrays.fill(open, true);
    if (!settleCommon(places) && layers > MOST) {
      open = decide(cheapest, places);
    }
    looked = layers;
    return open;
  }

  private boolean settleCommon(int places) {
    var met = new boolean[places];
    Arrays.fill(met, true);
    for (int layer = layers - 1; layer > 0; layer--) {
      met = before(layer, met);
      int only = only(met);
      if (only >= 0) {
        follow(layer - 1, only);
        forget(layer);
        return true;
      }
      if (only == BEGINNING) {
        forget(layer);
        return true;
      }
    }
    return false;
  }

  /** Which places of the step before lead to these; the last for a beginning. */
  private boolean[] before(int layer, boolean[] met) {
    var led = new boolean[from[layer] - from[layer - 1] + 1];
    for (int place = 0; place < from[layer + 1] - from[layer]; place++) {
      if (met[place]) {
        int last = before[from[layer] + place];
        led[last == BEGINNING ? led.length - 1 : last] = true;
      }
    }
    return led;
  }

  /** The only place, {@link #BEGINNING} where all begin here, or −2 where there are several. */
  private static int only(boolean[] led) {
    int only = -2;
    for (int place = 0; place < led.length; place++) {
      if (led[place]) {
        if (only != -2) {
          return -2;
        }
        only = place == led.length - 1 ? BEGINNING : place;
      }
    }
    return only;
  }

  /** The older half goes by the cheapest way; ways that come from elsewhere are given up. */
  private boolean[] decide(int cheapest, int places) {
    int middle = layers / 2;
    int chosen = ancestor(cheapest, middle);
    var open = new boolean[places];
    for (int place = 0; place < places; place++) {
      open[place] = ancestor(place, middle) == chosen;
    }
    if (chosen >= 0) {
      follow(middle, chosen);
    }
    forget(middle + 1);
    close(open);
    return open;
  }

  /** Takes the ways that are given up out of the last step. */
  private void close(boolean[] open) {
    int kept = from[layers - 1];
    for (int place = 0; place < open.length; place++) {
      if (open[place]) {
        int entry = from[layers - 1] + place;
        before[kept] = before[entry];
        stood[kept] = stood[entry];
        years[kept] = years[entry];
        kept++;
      }
    }
    from[layers] = kept;
  }

  /** From which place of a step a way came; {@link #BEGINNING} where it began later. */
  private int ancestor(int place, int layer) {
    int at = place;
    for (int i = layers - 1; i > layer && at >= 0; i--) {
      at = before[from[i] + at];
    }
    return at;
  }

  /** The clock went by the way that leads to this place. */
  private void follow(int layer, int place) {
    int at = place;
    for (int i = layer; i >= 0 && at >= 0; i--) {
      int entry = from[i] + at;
      if (stood[entry]) {
        steps.stand(numbers[i], years[entry]);
      }
      at = before[entry];
    }
  }

  /** Forgets the steps before this; from here on places come from nowhere. */
  private void forget(int layer) {
    int gone = from[layer];
    int kept = from[layers] - gone;
    System.arraycopy(before, gone, before, 0, kept);
    System.arraycopy(stood, gone, stood, 0, kept);
    System.arraycopy(years, gone, years, 0, kept);
    for (int i = layer; i <= layers; i++) {
      from[i - layer] = from[i] - gone;
      numbers[i - layer] = i < layers ? numbers[i] : 0;
    }
    layers -= layer;
    Arrays.fill(before, 0, layers == 0 ? 0 : from[1], BEGINNING);
  }

  /** The end: all that is not settled goes by the way to this place. */
  void end(int cheapest) {
    if (layers > 0) {
      follow(layers - 1, cheapest);
    }
  }
}
