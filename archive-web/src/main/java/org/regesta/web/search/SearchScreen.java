package org.regesta.web.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.search.Filter;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Snippet;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.regesta.timeline.EntryKind;
import org.regesta.web.EntryLine;
import org.regesta.web.PeriodBox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search by words and filters; the words that match are marked. */
@Controller
class SearchScreen {

  private static final int PAGE = 20;

  private final TimelineSearch search;
  private final PeriodBox periods;

  SearchScreen(TimelineSearch search, PeriodBox periods) {
    this.search = search;
    this.periods = periods;
  }

  /** The form; what is blank does not limit. */
  record Asked(
      String q,
      String period,
      Optional<EntryKind> kind,
      String speaker,
      String publisher,
      int page) {

    Asked {
      q = q == null ? "" : q.strip();
      period = period == null ? "" : period.strip();
      speaker = speaker == null ? "" : speaker.strip();
      publisher = publisher == null ? "" : publisher.strip();
      page = Math.max(0, Math.min(page, 400));
    }

    TimelineQuery query(Bounds days) {
      var filter =
          new Filter(
              kind.map(Set::of).orElse(Set.of()),
              one(speaker),
              one(publisher),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              days);
      return TimelineQuery.of(q).where(filter).page(page * PAGE, PAGE);
    }

    private static Set<String> one(String value) {
      return value.isEmpty() ? Set.of() : Set.of(value);
    }
  }

  /** A hit as the page shows it. */
  record HitView(EntryLine line, List<Snippet.Part> parts) {}

  @GetMapping("/search")
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(required = false) Optional<EntryKind> kind,
      @RequestParam(defaultValue = "") String speaker,
      @RequestParam(defaultValue = "") String publisher,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var asked = new Asked(q, period, kind, speaker, publisher, page);
    model.addAttribute("asked", asked);
    model.addAttribute("kind", kind.map(Enum::name).orElse(""));
    var days = periods.read(asked.period());
    days.problem().ifPresent(problem -> model.addAttribute("problem", problem));
    switch (search.search(asked.query(days.days()))) {
      case SearchAnswer.Found found -> fill(found, asked, model);
      case SearchAnswer.NotUnderstood not -> model.addAttribute("problem", not.message());
    }
    return "search";
  }

  private static void fill(SearchAnswer.Found found, Asked asked, Model model) {
    model.addAttribute("total", found.total());
    model.addAttribute(
        "hits",
        found.hits().stream()
            .map(hit -> new HitView(EntryLine.of(hit.entry()), hit.snippet().parts()))
            .toList());
    model.addAttribute(
        "speakers", found.facets().speakers().entrySet().stream().limit(10).toList());
    model.addAttribute(
        "publishers", found.facets().publishers().entrySet().stream().limit(10).toList());
    model.addAttribute("more", (asked.page() + 1L) * PAGE < found.total());
  }
}
