package org.regesta.web.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Snippet;
import org.regesta.timeline.Evidence;
import org.regesta.web.DateLabel;
import org.regesta.web.EntryLine;
import org.regesta.web.Quoted;

/**
 * A hit as the page shows it.
 *
 * @param parts its words, those that match marked
 * @param source the first of its sources in one line
 * @param original the address of the passage in its source
 */
record HitView(EntryLine line, List<Snippet.Part> parts, String source, String original) {

  private static final int HASH = 12;

  static HitView of(SearchAnswer.Hit hit) {
    var first = hit.entry().evidence().getFirst();
    return new HitView(EntryLine.of(hit.entry()), parts(hit), source(first), passage(first));
  }

  /** Words that the speaker does not stand for never stand without saying so. */
  private static List<Snippet.Part> parts(SearchAnswer.Hit hit) {
    var lead = EntryLine.lead(hit.entry());
    var words = hit.snippet().parts();
    return lead.isEmpty()
        ? words
        : Stream.concat(Stream.of(new Snippet.Part(lead, Snippet.Match.CONTEXT)), words.stream())
            .toList();
  }

  /** "Statement" or "Event". */
  public String kind() {
    return line.kind().equals("said") ? "Statement" : "Event";
  }

  /** "2 more sources"; empty where there is one. */
  public String more() {
    int others = line.sources() - 1;
    if (others < 1) {
      return "";
    }
    return others == 1 ? "1 more source" : others + " more sources";
  }

  private static String source(Evidence evidence) {
    var parts = new ArrayList<String>();
    evidence.publisher().ifPresent(parts::add);
    evidence.title().map(Quoted::of).ifPresent(parts::add);
    evidence.published().map(day -> DateLabel.ofDay(day).words()).ifPresent(parts::add);
    Optional.ofNullable(evidence.captured())
        .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
        .map(day -> "captured " + DateLabel.of(day.toString()).words())
        .ifPresent(parts::add);
    return parts.isEmpty() ? "a source without a name" : String.join(", ", parts);
  }

  private static String passage(Evidence evidence) {
    return "/captures/"
        + evidence.capture()
        + "/passages/"
        + evidence.passages().getFirst().begin()
        + "-"
        + evidence.passages().getLast().end()
        + "?text="
        + evidence.textHash().substring(0, Math.min(HASH, evidence.textHash().length()));
  }
}
