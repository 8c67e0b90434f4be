package org.regesta.web.timeline;

import java.util.Optional;
import org.regesta.search.Clock;
import org.regesta.time.Bounds;
import org.regesta.timeline.Presence;
import org.regesta.web.DateLabel;
import org.regesta.web.chart.Stretch;
import org.regesta.web.question.Counted;
import org.regesta.web.question.Question;

/** What the timeline says that it shows: each number with what it counts. */
final class Heading {

  private Heading() {}

  /**
   * "213 dated entries, 54 BC to 2024, and 139 without a date"; "1 entry dated here, 16 that may
   * lie here, 1859". What only an open side brings here is counted where it is folded away.
   *
   * @param presence of the dated entries in view
   */
  static String of(
      Question question, Bounds period, Presence presence, long undated, Optional<Stretch> window) {
    boolean published = question.clock() == Clock.PUBLISHED;
    if (presence.all() == 0 && undated == 0) {
      return "No entry" + when(period, window);
    }
    if (period.equals(Bounds.OPEN)) {
      var dated =
          Counted.of(
              presence.all(),
              published ? "published entry" : "dated entry",
              published ? "published entries" : "dated entries");
      var without =
          published
              ? Counted.of(undated, "published on an unknown day", "published on unknown days")
              : Counted.of(undated, "without a date", "without a date");
      return dated + when(period, window) + (undated == 0 ? "" : ", and " + without);
    }
    return inside(presence, published ? "published" : "dated") + when(period, window);
  }

  private static String inside(Presence presence, String how) {
    long maybe = presence.maybe() - presence.beyond();
    if (maybe == 0) {
      return (presence.here() == 0 ? "No entry" : Counted.entries(presence.here()))
          + (how.equals("published") ? " published here" : "");
    }
    return (presence.here() == 0 ? "No entry" : Counted.entries(presence.here()))
        + " "
        + how
        + " here, "
        + Counted.of(maybe, "that may lie here", "that may lie here");
  }

  /** What a list of all that is shown is about. */
  static String cited(Bounds period, long total, Optional<Stretch> window) {
    return (total == 0 ? "No entry" : Counted.entries(total)) + when(period, window);
  }

  private static String when(Bounds period, Optional<Stretch> window) {
    return period.equals(Bounds.OPEN)
        ? window.map(days -> ", " + years(days)).orElse("")
        : ", " + DateLabel.of(Stretch.edtf(period)).words();
  }

  /** From the first year to the last. */
  static String years(Stretch days) {
    return DateLabel.of(
            Stretch.edtf(
                new Bounds(
                    days.first().withDayOfYear(1),
                    days.last().withDayOfYear(days.last().lengthOfYear()))))
        .words();
  }
}
