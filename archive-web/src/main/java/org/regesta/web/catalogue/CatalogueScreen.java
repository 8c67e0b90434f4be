package org.regesta.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.regesta.event.EventStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.Card;
import org.regesta.text.Catalogue;
import org.regesta.text.CatalogueQuery;
import org.regesta.web.question.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that the archive holds, to be looked through and sought. */
@Controller
class CatalogueScreen {

  static final int PAGE = 50;

  private final Catalogue catalogue;
  private final StatementStore statements;
  private final EventStore events;

  CatalogueScreen(Catalogue catalogue, StatementStore statements, EventStore events) {
    this.catalogue = catalogue;
    this.statements = statements;
    this.events = events;
  }

  @GetMapping(Asked.PATH)
  String list(HttpServletRequest request, Model model) {
    var parameters = new Parameters(request.getParameterMap());
    var asked = Asked.of(parameters);
    if (!asked.address().isThatOf(parameters)) {
      return "redirect:" + asked.address();
    }
    var query = asked.query();
    var cards = catalogue.page(query, asked.after(), PAGE + 1);
    var shown = cards.subList(0, Math.min(PAGE, cards.size()));
    var held = catalogue.count(CatalogueQuery.by(query.order()));
    model.addAttribute("q", query.words());
    model.addAttribute("order", Asked.word(query.order()));
    model.addAttribute("orders", Asked.orders());
    model.addAttribute("collection", query.collection().orElse(""));
    model.addAttribute("collections", catalogue.collections());
    model.addAttribute("held", held);
    model.addAttribute("total", asked.isLimited() ? catalogue.count(query) : held);
    model.addAttribute("limited", asked.isLimited());
    model.addAttribute("sources", lines(shown));
    model.addAttribute("first", asked.after().map(_ -> asked.behind(Optional.empty()).toString()));
    model.addAttribute(
        "next",
        cards.size() > PAGE
            ? Optional.of(asked.behind(Optional.of(shown.getLast().id())).toString())
            : Optional.<String>empty());
    return "catalogue";
  }

  private List<Line> lines(List<Card> cards) {
    var ids = cards.stream().map(Card::id).toList();
    var said = statements.counted(ids);
    var happened = events.counted(ids);
    return cards.stream()
        .map(card ->
            Line.of(card, said.getOrDefault(card.id(), 0), happened.getOrDefault(card.id(), 0)))
        .toList();
  }
}
