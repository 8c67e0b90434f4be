package org.regesta.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regesta.time.YearPoint.Named;

/** The years that the words of a narrative name, and where. */
final class NamedYears {

  /** How many expressions away a year must be named to be thought of, if there is one. */
  private static final int WINDOW = 12;

  private final List<YearStep> steps;
  private final Set<Integer> all = new HashSet<>();
  private final Set<Integer> withMonth = new HashSet<>();
  private final int begins;
  private final int first;

  /** For each expression the number of the last that named a year, itself included; -1 for none. */
  private final int[] lastNamed;

  NamedYears(List<YearStep> steps) {
    this.steps = steps;
    this.lastNamed = new int[steps.size()];
    int told = steps.size();
    int named = steps.size();
    int last = -1;
    for (int i = steps.size() - 1; i >= 0; i--) {
      told = steps.get(i).point() == null ? told : i;
      named = steps.get(i).point() instanceof Named ? i : named;
    }
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).point() instanceof Named(var year, var month)) {
        last = i;
        all.add(year);
        if (month > 0) {
          withMonth.add(year);
        }
      }
      lastNamed[i] = last;
    }
    this.begins = told;
    this.first = named;
  }

  /** The number of the first expression that tells anything. */
  int begins() {
    return begins;
  }

  /** The number of the first that names a year. */
  int first() {
    return first;
  }

  Set<Integer> all() {
    return all;
  }

  /** Those that are named with a month. */
  Set<Integer> withMonth() {
    return withMonth;
  }

  /** The years named around an expression, and the last named before it, however far. */
  List<Integer> near(int at) {
    var years = new ArrayList<Integer>();
    if (lastNamed[at] >= 0) {
      add(lastNamed[at], years);
    }
    for (int i = Math.max(0, at - WINDOW); i < Math.min(steps.size(), at + WINDOW); i++) {
      add(i, years);
    }
    return years;
  }

  private void add(int at, List<Integer> years) {
    if (steps.get(at).point() instanceof Named named) {
      years.add(named.year());
    }
  }
}
