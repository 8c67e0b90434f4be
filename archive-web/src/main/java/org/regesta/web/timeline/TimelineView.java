package org.regesta.web.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.timeline.EntryId;
import org.regesta.web.EntryLine;
import org.regesta.web.chart.Histogram;
import org.regesta.web.chart.Zoom;
import org.regesta.web.question.FacetPanel;

/**
 * The timeline as its page shows it.
 *
 * @param heading how many entries are in view, and when
 * @param cited the heading of the list as a citation has it: of a first view, all that it is about
 * @param surroundings where others lie; empty where all are seen
 * @param inView as links to dated entries carry it, so that they know among which they stand
 * @param undatedInView the same for entries without a date
 * @param dated how many of them have a date that brings them here by more than an open side
 * @param chart empty where nothing in view is dated
 * @param entries in view, in the order of time; empty where they are too many
 * @param beyond what only an open side brings here
 * @param undated some of those without a date
 * @param undatedCount how many have none
 * @param undatedAt the address that shows them all; empty where they are all shown
 * @param elsewhere what there is outside the period, where there is nothing in it
 */
record TimelineView(
    String heading,
    String cited,
    Optional<Surroundings> surroundings,
    String inView,
    String undatedInView,
    long dated,
    FacetPanel panel,
    Optional<Chart> chart,
    List<EntryLine> entries,
    Beyond beyond,
    List<EntryLine> undated,
    long undatedCount,
    Optional<String> undatedAt,
    Optional<Elsewhere> elsewhere) {

  TimelineView {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
  }

  /** The entries that are listed. */
  List<EntryId> ids() {
    return Stream.of(entries, beyond.entries(), undated)
        .flatMap(List::stream)
        .map(line -> new EntryId(line.id()))
        .toList();
  }

  /**
   * The drawing.
   *
   * @param sentence what it shows, for who cannot see it
   * @param strip the whole archive
   * @param box what is in view, on the strip
   * @param seen what is in view, in words
   * @param all what the strip shows: "Whole archive"
   * @param whole the years of that
   */
  record Chart(
      Histogram histogram,
      String sentence,
      Histogram strip,
      Optional<Histogram.Box> box,
      String seen,
      String all,
      String whole,
      Zoom zoom) {}

  /**
   * Entries with a side that is open, of which the end that is known lies outside what is in view.
   *
   * @param entries some of them
   * @param all the address that shows them all; empty where they are all shown
   */
  record Beyond(List<EntryLine> entries, long count, Optional<String> all) {

    Beyond {
      entries = List.copyOf(entries);
    }

    /** "16 more may lie here, as one side of their time is open". */
    public String words() {
      return count == 1
          ? "1 more may lie here: one side of its time is open"
          : "%,d more may lie here: one side of their time is open".formatted(count);
    }
  }

  /** How much lies where, the way there, and what is to be said behind. */
  record Surroundings(String words, String there, String address, String behind) {}

  /** Entries that another question would show. */
  record Elsewhere(String words, String address) {}
}
