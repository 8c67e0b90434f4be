package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.regesta.form.EntryForm;
import org.regesta.search.Spread;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.Middle;
import org.regesta.timeline.Presence;
import org.regesta.web.NotUnderstood;
import org.regesta.web.chart.Stretch;
import org.regesta.web.question.Extent;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The line in the order of time, and how many entries fall where. */
@RestController
@Tag(name = "Timeline", description = "Entries in the order of time, and how many fall where.")
class TimelineApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  /** More bars than this nobody can look at: a wider unit or a shorter period shows them. */
  private static final int MOST_BARS = 20_000;

  private final Questions questions;
  private final LinePages pages;

  TimelineApi(Questions questions, LinePages pages) {
    this.questions = questions;
    this.pages = pages;
  }

  @Operation(
      summary = "The timeline of a question",
      description =
          "All that the page shows: how many entries fall where, in view and in all time, how many"
              + " have which value, and a page of the dated entries in the order of time. An entry"
              + " stands at its first known day, the closer dated first. Follow links.next for the"
              + " further ones.")
  @AsksQuestion
  @PageOfLine
  @Reads(
      of = Reads.Of.QUESTION,
      value = {"after", "skip", "limit"})
  @GetMapping(path = "/api/timeline", produces = JSON)
  TimelineAnswer line(HttpServletRequest request) {
    var put = questions.of(request);
    var found = questions.ask(put.query().page(0, 1));
    var everywhere =
        put.days().equals(Bounds.OPEN)
            ? found.spread()
            : questions
                .ask(put.query().where(put.question().filter(Bounds.OPEN)).page(0, 1))
                .spread();
    var whole = Extent.of(everywhere);
    var view = Extent.inView(put.days(), whole);
    long dated = found.total() - found.undated();
    var page = pages.dated(put, dated, request);
    return new TimelineAnswer(
        dated,
        TimelineAnswer.Dated.of(Presence.of(everywhere.spans(), put.days())),
        found.undated(),
        everywhere.total(),
        view.map(Stretch::edtf).orElse(null),
        whole.map(Stretch::edtf).orElse(null),
        middle(put, everywhere).orElse(null),
        found.facets(),
        found.density(BarUnit.ofDrawing(view)),
        everywhere.density(BarUnit.ofOverview(whole)),
        page.items(),
        page.links());
  }

  private static Optional<TimelineAnswer.Crowd> middle(Understood put, Spread everywhere) {
    return put.days().equals(Bounds.OPEN)
        ? Middle.of(everywhere.spans())
            .map(middle ->
                new TimelineAnswer.Crowd(
                    Stretch.edtf(middle.days()), middle.inside(), middle.outside()))
        : Optional.empty();
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"after", "skip", "limit"})
  @GetMapping(
      path = {"/", "/timeline"},
      produces = JSON)
  TimelineAnswer negotiated(HttpServletRequest request) {
    return line(request);
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"after", "skip", "limit"})
  @GetMapping("/timeline.json")
  ResponseEntity<TimelineAnswer> file(HttpServletRequest request) {
    return Asked.file(line(request));
  }

  @Operation(
      summary = "Entries that no source dates",
      description = "In the order of publication. Follow links.next for the further ones.")
  @AsksQuestion
  @PageOfLine
  @Reads(
      of = Reads.Of.QUESTION,
      value = {"after", "skip", "limit"})
  @GetMapping(path = "/api/timeline/undated", produces = JSON)
  Page<EntryForm> undated(HttpServletRequest request) {
    var put = questions.of(request);
    return pages.undated(put, questions.ask(put.query().page(0, 1)).undated(), request);
  }

  @Operation(
      summary = "How many entries fall where",
      description =
          "An entry that may fall into several buckets gives each its share, so that all bars"
              + " together add up to the number of dated entries.")
  @AsksQuestion
  @Parameter(
      name = "unit",
      in = ParameterIn.QUERY,
      description = "The width of a bar; usually a year.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "millennium",
                "century",
                "decade",
                "year",
                "quarter",
                "month",
                "week",
                "day"
              }),
      example = "month")
  @Reads(of = Reads.Of.QUESTION, value = "unit")
  @GetMapping(path = "/api/timeline/density", produces = JSON)
  Density density(HttpServletRequest request) {
    var put = questions.of(request);
    var unit = Asked.one(Bucket.class, "unit", put.parameters()).orElse(Bucket.YEAR);
    var density = questions.ask(put.query().page(0, 1)).density(unit);
    if (density.bars().size() > MOST_BARS) {
      throw new NotUnderstood(
          "These days have more than 20,000 bars: ask for a wider 'unit' or a shorter 'period'.");
    }
    return density;
  }
}
