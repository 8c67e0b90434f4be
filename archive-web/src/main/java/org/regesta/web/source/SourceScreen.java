package org.regesta.web.source;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.text.Passage;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NothingThere;
import org.regesta.web.citation.CitePages;
import org.regesta.web.question.Reads;
import org.regesta.web.replay.ReplayOrigin;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A source, and the passages and statements in it, at their permanent addresses. */
@Controller
class SourceScreen {

  /** The very pattern that citations of the same address are mapped to: then Accept decides. */
  static final String CAPTURE = "/captures/{id:[0-9a-hjkmnp-tv-z]{26}}";

  static final String SPAN = "/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}";

  private final SourceShelf shelf;
  private final SourcePage pages;
  private final ReplayOrigin origin;
  private final CitePages cite;

  SourceScreen(SourceShelf shelf, SourcePage pages, ReplayOrigin origin, CitePages cite) {
    this.shelf = shelf;
    this.pages = pages;
    this.origin = origin;
    this.cite = cite;
  }

  @ModelAttribute
  void allowTheFrame(HttpServletResponse response) {
    origin.mayBeShownIn(response);
  }

  @ModelAttribute("manner")
  Manner manner(HttpServletRequest request) {
    return Manner.of(request);
  }

  @Reads({"text", "view", "page"})
  @GetMapping(CAPTURE)
  ModelAndView source(@PathVariable String id, @ModelAttribute("manner") Manner manner) {
    var capture = shelf.capture(id);
    return page(new Wish(capture, manner, List.of()), Optional.empty());
  }

  @Reads({"text", "view", "page"})
  @GetMapping(CAPTURE + "/passages" + SPAN)
  ModelAndView passage(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @ModelAttribute("manner") Manner manner) {
    var wanted = List.of(SourceShelf.span(from, to));
    var capture = shelf.capture(id);
    return page(new Wish(capture, manner, wanted), Optional.empty());
  }

  @Reads({"text", "view", "page"})
  @GetMapping(CAPTURE + "/statements" + SPAN)
  ModelAndView statement(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @ModelAttribute("manner") Manner manner) {
    var capture = shelf.capture(id);
    var envelope = SourceShelf.span(from, to);
    if (!shelf.isReadAs(capture.id(), manner.text())) {
      return page(new Wish(capture, manner, List.of(envelope)), Optional.empty());
    }
    var statement =
        shelf
            .statement(capture.id(), envelope)
            .orElseThrow(() -> noStatement(capture.id(), envelope));
    var view = StatementView.of(statement, shelf.text(capture.id()));
    return page(new Wish(capture, manner, statement.spans()), Optional.of(view));
  }

  private NoLongerHere noStatement(CaptureId capture, Passage envelope) {
    return envelope.end() <= shelf.text(capture).length()
        ? NothingThere.noStatement(capture.value(), envelope.begin(), envelope.end())
        : NothingThere.noStatementSoFarBehind(capture.value());
  }

  /** Where sources were shown before their addresses became permanent. */
  @GetMapping("/sources/{id:[0-9a-z]{26}}")
  ResponseEntity<Void> moved(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int from,
      @RequestParam(defaultValue = "-1") int to) {
    var source = PassageAddress.of(shelf.capture(id).id());
    var address = from >= 0 && to > from ? source + "/passages/" + from + "-" + to : source;
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create(address))
        .build();
  }

  private ModelAndView page(Wish wish, Optional<StatementView> statement) {
    var model = new ExtendedModelMap();
    model.addAttribute("source", pages.of(wish, statement));
    var capture = wish.capture().id();
    statement.ifPresentOrElse(
        _ -> cite.statement(model, capture, wish.envelope()), () -> cite(wish, model));
    return new ModelAndView("source", model);
  }

  /** Words that count in an older reading cannot be cited as if they stood in this one. */
  private void cite(Wish wish, ExtendedModelMap model) {
    var capture = wish.capture().id();
    if (wish.wanted().isEmpty() || !shelf.isReadAs(capture, wish.manner().text())) {
      cite.capture(model, capture);
    } else {
      cite.passage(model, capture, wish.envelope());
    }
  }
}
