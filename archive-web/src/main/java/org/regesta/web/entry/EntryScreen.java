package org.regesta.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.regesta.timeline.Departed;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
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
import org.regesta.web.question.Question;
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
  private final EvidenceReader sources;
  private final CitePages cite;
  private final PeriodBox periods;

  EntryScreen(TimelineStore timeline, EvidenceReader sources, CitePages cite, PeriodBox periods) {
    this.timeline = timeline;
    this.periods = periods;
    this.sources = sources;
    this.cite = cite;
  }

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
    if (!entry.id().value().equals(id)) {
      return "redirect:/entries/" + entry.id() + "?former=" + id;
    }
    model.addAttribute("entry", EntryPage.of(entry));
    model.addAttribute("evidence", evidence(entry, sources.equals("all")));
    model.addAttribute("hidden", sources.equals("all") ? 0 : entry.evidence().size() - SOURCES);
    model.addAttribute("former", former(former, entry));
    addNeighbours(entry, view(request), model);
    cite.entry(model, entry);
    return "entry";
  }

  private List<EvidenceView> evidence(Entry entry, boolean all) {
    return entry.evidence().stream()
        .limit(all ? Long.MAX_VALUE : SOURCES)
        .map(one -> sources.read(entry, one))
        .toList();
  }

  private InView view(HttpServletRequest request) {
    var question = Question.of(new Parameters(request.getParameterMap()));
    var period = periods.read(question.period());
    period
        .problem()
        .ifPresent(problem -> {
          throw new NotUnderstood(problem);
        });
    return InView.of(question, period.days());
  }

  /** Within the view that it was opened from, where the line knows it; else on the whole line. */
  private void addNeighbours(Entry entry, InView view, Model model) {
    var named = view.selection().filter(_ -> view.isNamed());
    var rank = named.flatMap(selection -> timeline.rank(entry.id(), selection));
    var beside =
        timeline.neighbours(entry.id(), rank.isPresent() ? named.orElseThrow() : Selection.ALL);
    model.addAttribute("view", view);
    model.addAttribute("inView", rank.isPresent() ? view.parameters() : "");
    model.addAttribute("rank", rank);
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
