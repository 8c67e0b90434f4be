package org.regesta.web.search;

import java.util.List;
import java.util.Optional;
import org.regesta.timeline.EntryId;
import org.regesta.web.chart.Histogram;
import org.regesta.web.question.FacetPanel;

/**
 * What a search came to, as its page shows it.
 *
 * @param heading how many results there are
 * @param parts of which the number is made: "1 dated here, 16 that may lie here"
 * @param chart of all results that have a date
 * @param sentence what the chart shows
 * @param elsewhere where there would be results, where there are none
 */
record SearchView(
    String heading,
    Optional<String> parts,
    FacetPanel panel,
    Optional<Histogram> chart,
    String sentence,
    List<HitView> hits,
    Pages pages,
    List<Elsewhere> elsewhere) {

  SearchView {
    hits = List.copyOf(hits);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The entries on this page. */
  List<EntryId> ids() {
    return hits.stream().map(hit -> new EntryId(hit.line().id())).toList();
  }

  /** Results that another question would give. */
  record Elsewhere(String words, String address) {}
}
