package org.regesta.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.regesta.search.Clock;
import org.regesta.web.citation.CitePages;
import org.regesta.web.question.Counting;
import org.regesta.web.question.LimitPanel;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.regesta.web.question.Reads;
import org.regesta.web.question.UnderWay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search by words and limits; the words that match are marked. */
@Controller
class SearchScreen {

  /** So long a reader sees nothing before being told that it is counted. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final SearchRoom room;
  private final PeriodBox periods;
  private final CitePages cite;
  private final UnderWay underWay;
  private final Counting<SearchRoom.Answer> counting =
      new Counting<>(PATIENCE, Executors.newVirtualThreadPerTaskExecutor());

  SearchScreen(SearchRoom room, PeriodBox periods, CitePages cite, UnderWay underWay) {
    this.room = room;
    this.periods = periods;
    this.cite = cite;
    this.underWay = underWay;
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"sort", "page", Question.TYPED})
  @GetMapping(Asked.PATH)
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    var parameters = new Parameters(request.getParameterMap());
    var came = Asked.of(parameters);
    var period = periods.read(came.question().period(), Question.typed(parameters));
    var asked = new Asked(came.question().during(period.written()), came.order(), came.page());
    var shown = asked.address().with(Question.TYPED, period.typed());
    if (!shown.isThatOf(parameters)) {
      return "redirect:" + shown;
    }
    model.addAttribute("underWay", underWay.now());
    model.addAttribute("asked", asked);
    model.addAttribute("question", asked.question());
    model.addAttribute("period", period);
    model.addAttribute("inView", asked.inView()); // entries open within these results
    model.addAttribute("limiting", LimitPanel.isInUse(request));
    model.addAttribute("published", asked.question().clock() == Clock.PUBLISHED);
    model.addAttribute("address", asked.address().toString());
    if (period.problem().isPresent()) {
      return refuse(period.problem().get(), response, model);
    }
    var answer = counting.of(asked.address().toString(), () -> room.look(asked, period));
    if (answer.isEmpty()) {
      response.setHeader("Cache-Control", "no-store");
      model.addAttribute("counting", true);
      return "search";
    }
    return switch (answer.get()) {
      case SearchRoom.Unreadable(var problem) -> refuse(problem, response, model);
      case SearchRoom.Shown(var view) -> {
        model.addAttribute("view", view);
        cite.list(
            model,
            "Search: " + view.heading(),
            Asked.PATH,
            asked.question().at(Asked.PATH).query(),
            view.ids());
        yield "search";
      }
    };
  }

  private static String refuse(String problem, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("problem", problem);
    return "search";
  }
}
