package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.CitationLists;
import org.regesta.search.Filter;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Selection;
import org.regesta.web.NotHere;
import org.regesta.web.question.PeriodBox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A whole list in a format, of any length: {@code /search.ris?q=bridge}, {@code
 * /timeline.csv?period=2022}. The parameters are those of the page.
 */
@Controller
class CitationStreams {

  private static final String SUFFIX =
      "{suffix:ris|bib|biblatex|csljson|mods|rdf|wiki|csv|jsonl|chicago-note|chicago|apa|mla}";

  private final CitationLists lists;
  private final PeriodBox periods;

  CitationStreams(CitationLists lists, PeriodBox periods) {
    this.lists = lists;
    this.periods = periods;
  }

  @GetMapping("/search." + SUFFIX)
  void search(
      @PathVariable String suffix,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(required = false) Optional<EntryKind> kind,
      @RequestParam(defaultValue = "") Set<String> speaker,
      @RequestParam(defaultValue = "") Set<String> publisher,
      @RequestParam(defaultValue = "") Set<String> collection,
      @RequestParam(defaultValue = "ENTRIES") CitationLists.Of cite,
      HttpServletResponse response)
      throws IOException {
    var filter =
        new Filter(
            kind.map(Set::of).orElse(Set.of()),
            named(speaker),
            named(publisher),
            named(collection),
            Set.of(),
            Set.of(),
            Set.of(),
            periods.read(period.strip()).days());
    var query = TimelineQuery.of(q.strip()).where(filter).orderedBy(TimelineQuery.Order.TIME);
    var out = new ListDownload(format(suffix), "search", response);
    if (lists.found(query, cite, out::add) instanceof SearchAnswer.NotUnderstood not) {
      response.sendError(HttpStatus.BAD_REQUEST.value(), not.message());
    } else {
      out.end();
    }
  }

  @GetMapping("/timeline." + SUFFIX)
  void timeline(
      @PathVariable String suffix,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(required = false) Optional<EntryKind> kind,
      @RequestParam(defaultValue = "") String speaker,
      @RequestParam(defaultValue = "") String collection,
      @RequestParam(defaultValue = "ENTRIES") CitationLists.Of cite,
      HttpServletResponse response)
      throws IOException {
    var selection = new Selection(periods.read(period).days(), kind, one(speaker), one(collection));
    var out = new ListDownload(format(suffix), "timeline", response);
    lists.line(selection, cite, out::add);
    out.end();
  }

  private static CitationFormat format(String suffix) {
    return CitationFormat.named(suffix).orElseThrow(() -> new NotHere("no format " + suffix));
  }

  private static Set<String> named(Set<String> values) {
    return values.stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> one(String value) {
    return Optional.of(value.strip()).filter(there -> !there.isEmpty());
  }
}
