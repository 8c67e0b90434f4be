package org.regesta.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.regesta.search.Clock;
import org.regesta.search.TimelineSearch;
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
import org.springframework.web.context.request.ServletWebRequest;

/** The timeline, drawn on the server: first how many entries fall where, then the entries. */
@Controller
class TimelineScreen {

  /** So long a reader sees nothing before being told that it is counted. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final TimelineRoom room;
  private final TimelineSearch search;
  private final PeriodBox periods;
  private final CitePages cite;
  private final UnderWay underWay;
  private final Counting<TimelineRoom.Answer> counting =
      new Counting<>(PATIENCE, Executors.newVirtualThreadPerTaskExecutor());

  TimelineScreen(
      TimelineRoom room,
      TimelineSearch search,
      PeriodBox periods,
      CitePages cite,
      UnderWay underWay) {
    this.room = room;
    this.search = search;
    this.periods = periods;
    this.cite = cite;
    this.underWay = underWay;
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {Question.TYPED})
  @GetMapping({"/", "/timeline"})
  @Nullable String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    var parameters = new Parameters(request.getParameterMap());
    var asked = Question.of(parameters);
    var period = periods.read(asked.period(), Question.typed(parameters));
    var question = asked.during(period.written());
    var address = question.at("/timeline");
    var shown = address.with(Question.TYPED, period.typed());
    if (!shown.isThatOf(parameters)) {
      return "redirect:" + shown;
    }
    var notes = underWay.now();
    if (isHeld(request, response, shown.toString() + notes)) {
      return null;
    }
    model.addAttribute("underWay", notes);
    model.addAttribute("question", question);
    model.addAttribute("period", period);
    model.addAttribute("limiting", LimitPanel.isInUse(request));
    model.addAttribute("published", question.clock() == Clock.PUBLISHED);
    model.addAttribute("address", address.toString());
    if (period.problem().isPresent()) {
      return refuse(period.problem().get(), response, model);
    }
    var answer =
        counting.of(
            address.toString() + search.generation(), () -> room.look(question, period.days()));
    if (answer.isEmpty()) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("ETag", null);
      model.addAttribute("counting", true);
      return "timeline";
    }
    return switch (answer.get()) {
      case TimelineRoom.Unreadable(var problem) -> refuse(problem, response, model);
      case TimelineRoom.Shown(var view) -> {
        model.addAttribute("view", view);
        model.addAttribute("inView", view.inView());
        cite.list(model, "Timeline: " + view.cited(), "/timeline", address.query(), view.ids());
        yield "timeline";
      }
    };
  }

  private static String refuse(String problem, HttpServletResponse response, Model model) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("problem", problem);
    return "timeline";
  }

  /** Whether the reader holds this page already, as the index stands. */
  private boolean isHeld(HttpServletRequest request, HttpServletResponse response, String address) {
    response.setHeader("Cache-Control", "private, no-cache");
    response.addHeader("Vary", "HX-Trigger");
    boolean limiting = LimitPanel.isInUse(request);
    return search
        .generation()
        .map(generation ->
            "W/\"" + generation + "-" + Integer.toHexString(Objects.hash(address, limiting)) + "\"")
        .filter(tag -> new ServletWebRequest(request, response).checkNotModified(tag))
        .isPresent();
  }
}
