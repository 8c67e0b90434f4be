package org.regesta.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.regesta.search.Standing;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.regesta.timeline.Departed;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.Neighbours;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.EntryLine;
import org.regesta.web.Moments;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.citation.CitePages;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Reads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One entry with its three clocks, the reasons for its date and its speaker, and every source. Its
 * address is never answered as if it had never been.
 */
@Controller
class EntryScreen {

  /** Sources on a page; more are a click away. */
  private static final int SOURCES = 10;

  private static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";

  private final TimelineStore timeline;
  private final TimelineSearch search;
  private final EvidenceReader sources;
  private final CitePages cite;
  private final PeriodBox periods;

  EntryScreen(
      TimelineStore timeline,
      TimelineSearch search,
      EvidenceReader sources,
      CitePages cite,
      PeriodBox periods) {
    this.timeline = timeline;
    this.search = search;
    this.periods = periods;
    this.sources = sources;
    this.cite = cite;
  }

  @Reads(of = Reads.Of.QUESTION, value = "sort")
  @GetMapping("/entries/" + ID)
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String former,
      @RequestParam(defaultValue = "") String sources,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    var found = timeline.find(new EntryId(id));
    if (found.isEmpty()) {
      return departed(new EntryId(id), model, response);
    }
    var entry = found.get();
    var view = InView.of(new Parameters(request.getParameterMap()));
    if (!entry.id().value().equals(id)) {
      return "redirect:" + view.at("/entries/" + entry.id()).with("former", id);
    }
    model.addAttribute("entry", EntryPage.of(entry));
    boolean all = sources.equals("all");
    model.addAttribute("witnesses", witnesses(entry, all));
    model.addAttribute("hidden", all ? 0 : entry.sources() - SOURCES);
    model.addAttribute("former", former(former, entry));
    model.addAttribute(
        "whole", view.at("/entries/" + entry.id()).with("sources", "all").toString());
    addNeighbours(entry, view, model);
    cite.entry(model, entry);
    return "entry";
  }

  private List<Witness> witnesses(Entry entry, boolean all) {
    return entry.bySource().stream()
        .limit(all ? Long.MAX_VALUE : SOURCES)
        .map(passages ->
            Witness.of(
                passages.stream().map(Evidence::capture).distinct().count(),
                passages.stream().map(one -> sources.read(entry, one)).toList()))
        .toList();
  }

  private Bounds period(InView view) {
    var period = periods.read(view.question().period());
    period
        .problem()
        .ifPresent(problem -> {
          throw new NotUnderstood(problem);
        });
    return period.days();
  }

  /** Within the view that it was opened from, where that holds it; else on the whole line. */
  private void addNeighbours(Entry entry, InView view, Model model) {
    var standing =
        view.isNamed()
            ? search.standing(entry.id(), view.query(period(view)))
            : Optional.<Standing>empty();
    var beside =
        standing
            .map(at -> new Neighbours(at.before(), at.after()))
            .or(() -> timeline.neighbours(entry.id(), Selection.ALL));
    model.addAttribute("view", view.isNamed() ? view.address(standing) : "");
    model.addAttribute("inView", standing.isPresent() ? view.parameters() : "");
    model.addAttribute("standing", standing);
    model.addAttribute("before", beside.flatMap(Neighbours::before).map(EntryLine::of));
    model.addAttribute("after", beside.flatMap(Neighbours::after).map(EntryLine::of));
  }

  /** The name that was asked for, where it is true that what it rested on stands here now. */
  private Optional<String> former(String id, Entry entry) {
    return Optional.of(id)
        .filter(name -> name.matches("[0-9a-hjkmnp-tv-z]{26}"))
        .filter(name -> !name.equals(entry.id().value()))
        .filter(name ->
            timeline.find(new EntryId(name)).map(Entry::id).equals(Optional.of(entry.id())));
  }

  private String departed(EntryId id, Model model, HttpServletResponse response) {
    var departed =
        timeline.departed(id).orElseThrow(() -> new NotHere("There is no entry " + id + "."));
    response.setStatus(HttpStatus.GONE.value());
    model.addAttribute("id", id.value());
    model.addAttribute("words", departed.words());
    model.addAttribute("since", Moments.of(departed.since()));
    model.addAttribute("captures", captures(departed));
    return "entry-departed";
  }

  private static List<String> captures(Departed departed) {
    return departed.captures().stream().map(String::valueOf).toList();
  }
}
