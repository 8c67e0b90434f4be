package org.regesta.web.search;

import java.util.List;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.time.Bounds;
import org.regesta.web.question.Address;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Question;

/**
 * A page of results that is asked for.
 *
 * @param page from 1
 */
record Asked(Question question, Order order, int page) {

  static final String PATH = "/search";
  static final int HITS = 20;

  /** Deeper than anybody reads; whoever wants all has the export. */
  static final int LAST_PAGE = 500;

  private static final String TIME = "time";
  private static final String RELEVANCE = "relevance";

  static Asked of(Parameters parameters) {
    var question = Question.of(parameters);
    var order =
        parameters
            .word("sort", List.of(TIME, RELEVANCE))
            .map(word -> word.equals(TIME) ? Order.TIME : Order.RELEVANCE)
            .orElse(usual(question));
    return new Asked(question, order, parameters.number("page", 1, LAST_PAGE));
  }

  /** Without words nothing is more relevant than another. */
  private static Order usual(Question question) {
    return question.words().isEmpty() ? Order.TIME : Order.RELEVANCE;
  }

  /** The same for another question, from the first page on. */
  Asked about(Question other) {
    return new Asked(other, order, 1);
  }

  Asked turnedTo(int other) {
    return new Asked(question, order, other);
  }

  /** Whether results come in the order of time. */
  public boolean byTime() {
    return order == Order.TIME;
  }

  /** As links to entries carry it, so that they know among which results they stand. */
  String inView() {
    return question.at("").with("sort", byTime() ? TIME : RELEVANCE).toString();
  }

  /** The word for the order in an address; empty for the usual one. */
  String sort() {
    if (order == usual(question)) {
      return "";
    }
    return byTime() ? TIME : RELEVANCE;
  }

  Address address() {
    return question
        .at(PATH)
        .with("sort", sort())
        .with("page", page == 1 ? "" : Integer.toString(page));
  }

  TimelineQuery query(Bounds days) {
    return TimelineQuery.of(question.words())
        .where(question.filter(days))
        .orderedBy(order)
        .page((page - 1) * HITS, HITS);
  }
}
