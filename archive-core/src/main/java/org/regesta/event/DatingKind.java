package org.regesta.event;

import java.util.List;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/** What a dating can do for a happening. */
enum DatingKind {
  /** It has a place on the calendar. */
  PLACED,
  /** It only says how long. */
  LENGTH,
  /** It neither places nor measures: "now", "every Tuesday". */
  OPEN;

  static DatingKind of(Dating dating, Dates dates) {
    List<Timex> timexes = dating.timexes().stream().map(dates.timexes()::get).toList();
    if (timexes.stream().anyMatch(timex -> timex.type() == Timex.Type.SET)) {
      return OPEN;
    }
    if (dating.edtf().isPresent()) {
      return PLACED;
    }
    boolean length =
        !timexes.isEmpty()
            && timexes.stream().allMatch(timex -> timex.type() == Timex.Type.DURATION);
    return length ? LENGTH : OPEN;
  }
}
