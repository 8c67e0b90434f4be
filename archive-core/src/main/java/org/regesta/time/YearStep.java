package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story's clock: an expression and how much its words mean to set the clock.
 *
 * @param point what it tells of the year; null where it tells nothing
 */
record YearStep(@Nullable YearPoint point, Weight weight) {

  /** How much a year in the words speaks for where the story stands. */
  enum Weight {
    HEADING,
    PLAIN,
    /** It only bounds something: "until 1950", the end of "1946–1950". */
    ASIDE
  }

  static List<YearStep> of(List<Wording> wordings) {
    var steps = new ArrayList<YearStep>();
    for (var wording : wordings) {
      for (int i = 0; i < wording.members().size(); i++) {
        var mention = wording.members().get(i);
        steps.add(new YearStep(YearPoint.of(mention.expression()), weight(wording, mention, i)));
      }
    }
    return List.copyOf(steps);
  }

  private static Weight weight(Wording wording, Mention mention, int member) {
    if (member > 0 && wording.link() == Wording.Link.RANGE) {
      return Weight.ASIDE;
    }
    if (mention.setting() == Mention.Setting.HEADING) {
      return Weight.HEADING;
    }
    return switch (wording.lead()) {
      case UNTIL, SINCE, BEFORE, NOT_BEFORE -> Weight.ASIDE;
      case AFTER, FROM, BETWEEN, AT, NONE -> Weight.PLAIN;
    };
  }
}
