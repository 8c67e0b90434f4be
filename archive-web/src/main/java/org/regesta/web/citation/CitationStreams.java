package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.search.Filter;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.citation.CitedLists.To;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.regesta.web.question.Reads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A whole list in a format, of any length: {@code /search.ris?q=bridge}, {@code
 * /timeline.csv?period=2022}; what a person said: {@code /people/….ris}. The parameters are those
 * of the page; {@code cite} says whether its entries are cited, the statements that they rest on,
 * or the captures.
 */
@Controller
class CitationStreams {

  private final CitedLists lists;
  private final PeriodBox periods;
  private final PeopleStore people;

  CitationStreams(CitedLists lists, PeriodBox periods, PeopleStore people) {
    this.lists = lists;
    this.periods = periods;
    this.people = people;
  }

  @Reads(
      of = Reads.Of.QUESTION,
      value = {"sort", "cite"})
  @GetMapping("/search." + CitedLists.SUFFIX)
  void search(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = new Parameters(request.getParameterMap());
    var sort = parameters.word("sort", List.of("time", "relevance")).orElse("");
    var order = sort.equals("relevance") ? Order.RELEVANCE : Order.TIME;
    lists.found(query(parameters).orderedBy(order), new To("search", suffix, request, response));
  }

  @Reads(of = Reads.Of.QUESTION, value = "cite")
  @GetMapping("/timeline." + CitedLists.SUFFIX)
  void timeline(
      @PathVariable String suffix, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var query = query(new Parameters(request.getParameterMap())).orderedBy(Order.TIME);
    lists.found(query, new To("timeline", suffix, request, response));
  }

  @Reads({"cite"})
  @GetMapping("/people/{id:[0-9a-hjkmnp-tv-z]{26}}." + CitedLists.SUFFIX)
  void person(
      @PathVariable String id,
      @PathVariable String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var name = new PersonId(id);
    if (people.find(name).isEmpty()) {
      throw nobody(id, people);
    }
    var said = TimelineQuery.of("").where(Filter.NONE.speakers(id)).orderedBy(Order.TIME);
    lists.found(said, new To("person-" + id, suffix, request, response));
  }

  /** What is told where nobody goes by a name. */
  static RuntimeException nobody(String id, PeopleStore people) {
    return people.departed(new PersonId(id)).isPresent()
        ? new NoLongerHere(
            "Nobody goes by this name any more; who it was can still be read.", "/people/" + id)
        : new NotHere("There is nobody " + id + ".");
  }

  private TimelineQuery query(Parameters parameters) {
    var question = Question.of(parameters);
    var period = periods.read(question.period());
    period
        .problem()
        .ifPresent(problem -> {
          throw new NotUnderstood(problem);
        });
    return TimelineQuery.of(question.words()).where(question.filter(period.days()));
  }
}
