package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.regesta.form.SearchForm;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.web.question.Extent;
import org.regesta.web.question.Question;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search by words and limits: the same questions that the pages take. */
@RestController
@Tag(name = "Search", description = "Entries by their words and by what they are.")
class SearchApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String PATH = "/api/search";
  private static final int USUAL = 20;

  private final Questions questions;

  SearchApi(Questions questions) {
    this.questions = questions;
  }

  /**
   * What was found.
   *
   * @param found as the command line gives it too
   */
  record Answer(
      SearchForm found,
      @Schema(description = "Where there is nothing: what there is when one thing less is asked.")
          List<Elsewhere> elsewhere,
      Links links) {}

  /** What another question would find. */
  record Elsewhere(
      @Schema(description = "What is not asked then: period, limits or words.", example = "period")
          String without,
      @Schema(example = "4") long total,
      @Schema(example = "/api/search?q=bridge") String address) {}

  @Operation(
      summary = "Entries that match",
      description =
          "Each limit may be given several times; one of its values is enough. Counts tell what"
              + " there would be with another value. Words that match are marked in the snippets.")
  @AsksQuestion
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "By relevance (the usual one where there are words) or by time.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"relevance", "time"}),
      example = "time")
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "The page of twenty hits, as the pages count them; not with skip and limit.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "1")
  @Parameter(
      name = "skip",
      in = ParameterIn.QUERY,
      description = "Pass over so many hits.",
      schema = @Schema(type = "integer", minimum = "0", maximum = "10000"),
      example = "0")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many hits at most; usually 20.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "20")
  @Parameter(
      name = "count",
      in = ParameterIn.QUERY,
      description = "Count all hits by this unit; usually as fine as the page does.",
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
  @Reads(
      of = Reads.Of.QUESTION,
      value = {"sort", "page", "skip", "limit", "count"})
  @GetMapping(path = PATH, produces = JSON)
  Answer search(HttpServletRequest request) {
    var put = questions.of(request);
    var part = Part.of(put.parameters(), USUAL, Asked.MOST, Asked.MOST_SKIPPED);
    var order =
        Asked.one(Order.class, "sort", put.parameters())
            .orElse(put.question().words().isEmpty() ? Order.TIME : Order.RELEVANCE);
    var found = questions.ask(put.query().orderedBy(order).page(part.skip(), part.limit()));
    var unit =
        Asked.one(Bucket.class, "count", put.parameters()).orElseGet(() -> usual(put, found));
    return new Answer(
        SearchForm.of(found, unit),
        found.total() == 0 ? elsewhere(put) : List.of(),
        part.links(found.total(), request));
  }

  private static Bucket usual(Understood put, SearchAnswer.Found found) {
    return BarUnit.ofOverview(Extent.inView(put.days(), Extent.of(found.spread())));
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"sort", "page", "skip", "limit", "count"})
  @GetMapping(path = "/search", produces = JSON)
  Answer negotiated(HttpServletRequest request) {
    return search(request);
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"sort", "page", "skip", "limit", "count"})
  @GetMapping("/search.json")
  ResponseEntity<Answer> file(HttpServletRequest request) {
    return Asked.file(search(request));
  }

  private List<Elsewhere> elsewhere(Understood put) {
    var question = put.question();
    var elsewhere = new ArrayList<Elsewhere>();
    if (!put.days().equals(Bounds.OPEN)) {
      add(elsewhere, "period", put, question.during(""), Bounds.OPEN);
    }
    if (question.isLimited()) {
      add(elsewhere, "limits", put, question.unlimited(), put.days());
    }
    if (!question.words().isEmpty() && elsewhere.isEmpty()) {
      add(elsewhere, "words", put, question.of(""), put.days());
    }
    return List.copyOf(elsewhere);
  }

  private void add(
      List<Elsewhere> elsewhere, String without, Understood put, Question other, Bounds days) {
    var query = new Understood(other, days, put.parameters()).query().page(0, 1);
    long total = questions.ask(query).total();
    if (total > 0) {
      elsewhere.add(new Elsewhere(without, total, other.at(PATH).toString()));
    }
  }
}
