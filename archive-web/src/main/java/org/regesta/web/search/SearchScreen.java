package org.regesta.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.regesta.search.Clock;
import org.regesta.web.citation.CitePages;
import org.regesta.web.question.LimitPanel;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search by words and limits; the words that match are marked. */
@Controller
class SearchScreen {

  private final SearchRoom room;
  private final PeriodBox periods;
  private final CitePages cite;

  SearchScreen(SearchRoom room, PeriodBox periods, CitePages cite) {
    this.room = room;
    this.periods = periods;
    this.cite = cite;
  }

  @GetMapping(Asked.PATH)
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    var parameters = new Parameters(request.getParameterMap());
    var came = Asked.of(parameters);
    var period = periods.read(came.question().period());
    var asked = new Asked(came.question().during(period.written()), came.order(), came.page());
    if (!asked.address().isThatOf(parameters)) {
      return "redirect:" + asked.address();
    }
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
    return switch (room.look(asked, period)) {
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
