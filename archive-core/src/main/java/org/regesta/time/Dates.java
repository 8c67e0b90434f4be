package org.regesta.time;

import java.util.List;

/** All that a text says about time, in the order of the text. */
public record Dates(List<Timex> timexes, List<Dating> datings) {

  public Dates {
    timexes = List.copyOf(timexes);
    datings = List.copyOf(datings);
  }
}
