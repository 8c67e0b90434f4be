package org.regesta.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.regesta.event.EventStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.Card;
import org.regesta.text.Catalogue;
import org.regesta.text.CatalogueQuery;
import org.regesta.web.citation.CitePages;
import org.regesta.web.citation.CitedLists;
import org.regesta.web.citation.CitedLists.To;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Reads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that the archive holds, to be looked through and sought. */
@Controller
class CatalogueScreen {

  static final int PAGE = 50;

  /** As many cards are fetched at a time where the whole list is cited. */
  private static final int AT_ONCE = 500;

  private final Catalogue catalogue;
  private final StatementStore statements;
  private final EventStore events;
  private final CitePages cite;
  private final CitedLists lists;

  CatalogueScreen(
      Catalogue catalogue,
      StatementStore statements,
      EventStore events,
      CitePages cite,
      CitedLists lists) {
    this.catalogue = catalogue;
    this.cite = cite;
    this.lists = lists;
    this.statements = statements;
    this.events = events;
  }

  @Reads({"q", "order", "collection", "after"})
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
    if (held > 0) {
      cite.captures(
          model,
          "Sources",
          Asked.PATH,
          asked.behind(Optional.empty()).query(),
          shown.stream().map(Card::id).toList());
    }
    return "catalogue";
  }

  /** All pages of the list in a format of citations. */
  @Reads({"q", "order", "collection"})
  @GetMapping(Asked.PATH + "." + CitedLists.SUFFIX)
  void cited(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var query = Asked.of(new Parameters(request.getParameterMap())).query();
    lists.sources(
        catalogue.page(query, Optional.empty(), AT_ONCE),
        last -> catalogue.page(query, Optional.of(last.id()), AT_ONCE),
        cards -> cards.stream().map(Card::id).toList(),
        new To("captures", suffix, request, response));
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
