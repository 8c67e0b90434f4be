package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.regesta.form.SearchForm;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Bucket;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by words and limits: the same questions that the pages take. */
@RestController
@Tag(name = "Search", description = "Entries by their words and by what they are.")
class SearchApi {

  private final TimelineSearch search;
  private final PeriodBox periods;

  SearchApi(TimelineSearch search, PeriodBox periods) {
    this.search = search;
    this.periods = periods;
  }

  /**
   * What was found.
   *
   * @param found as the command line gives it too
   */
  record Answer(SearchForm found, Links links) {}

  @Operation(
      summary = "Entries that match",
      description =
          "Each limit may be given several times; one of its values is enough. Counts tell what"
              + " there would be with another value.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words that must all occur; \"a phrase\"; OR; NOT; ( ); a word may end in *.",
      example = "bridge open*")
  @Parameter(
      name = "period",
      in = ParameterIn.QUERY,
      description = "EDTF or words: 2021, late 2021, 2022-03..2022-05.",
      example = "2022..2023")
  @Parameter(
      name = "time",
      in = ParameterIn.QUERY,
      description = "By which clock the period is meant: happened (also: said) or published.")
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "said or happened")
  @Parameter(
      name = "speaker",
      in = ParameterIn.QUERY,
      description = "A name, or the id of a person.")
  @Parameter(
      name = "wording",
      in = ParameterIn.QUERY,
      description = "quoted, partly-quoted, reported")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "asserted, claimed, announced, denied")
  @Parameter(
      name = "precision",
      in = ParameterIn.QUERY,
      description = "day, month, year, decade, longer, open, two-readings, undated")
  @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "Who published a source.")
  @Parameter(name = "collection", in = ParameterIn.QUERY, description = "That a source belongs to.")
  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer search(
      @Parameter(description = "relevance or time") @RequestParam(defaultValue = "relevance")
          String order,
      @Parameter(description = "Pass over so many hits, 0 to 10,000.")
          @RequestParam(defaultValue = "0")
          int skip,
      @Parameter(description = "From 1 to 500.") @RequestParam(defaultValue = "20") int limit,
      @Parameter(description = "Count hits by this unit too: year, month, day …")
          @RequestParam(defaultValue = "")
          String count,
      HttpServletRequest request) {
    var question = Question.of(new Parameters(request.getParameterMap()));
    var filter = question.filter(Asked.period(periods, question.period()));
    var query =
        TimelineQuery.of(question.words())
            .where(filter)
            .orderedBy(
                TimelineApi.one(TimelineQuery.Order.class, "order", order)
                    .orElse(TimelineQuery.Order.RELEVANCE))
            .page(Asked.skip(skip), Asked.limit(limit));
    var unit = TimelineApi.one(Bucket.class, "count", count).orElse(null);
    return switch (search.search(query)) {
      case SearchAnswer.NotUnderstood not -> throw new NotUnderstood(not.message());
      case SearchAnswer.Found found ->
          new Answer(
              SearchForm.of(found, unit),
              skip + limit < found.total() && skip + limit <= Asked.MOST_SKIPPED
                  ? Links.next(request, "skip", skip + limit)
                  : Links.last(request));
    };
  }
}
