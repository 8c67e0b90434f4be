package org.regesta.time;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that is found. */
final class AllDates implements DateTaker {

  private final List<Timex> timexes = new ArrayList<>();
  private final List<Dating> datings = new ArrayList<>();

  @Override
  public void timex(Timex timex) {
    timexes.add(timex);
  }

  @Override
  public void dating(Dating dating) {
    datings.add(dating);
  }

  Dates dates() {
    return new Dates(timexes, datings);
  }
}
