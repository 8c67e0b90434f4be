package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.search.Standing;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.time.Bounds;
import org.regesta.web.question.Address;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Question;

/**
 * The view that an entry was opened from, by the parameters of its address.
 *
 * @param order of a search; empty for the timeline
 */
record InView(Question question, Optional<Order> order) {

  /** As many hits as a page of results has. */
  private static final int HITS = 20;

  private static final String SORT = "sort";
  private static final String TIME = "time";
  private static final String RELEVANCE = "relevance";

  static InView of(Parameters parameters) {
    return new InView(
        Question.of(parameters),
        parameters
            .word(SORT, List.of(TIME, RELEVANCE))
            .map(word -> word.equals(TIME) ? Order.TIME : Order.RELEVANCE));
  }

  /** Whether a view was named at all. */
  boolean isNamed() {
    return !parameters().isEmpty();
  }

  /** The same entries in the same order. */
  TimelineQuery query(Bounds period) {
    return TimelineQuery.of(question.words())
        .where(question.filter(period))
        .orderedBy(order.orElse(Order.TIME));
  }

  /** As links to other entries of the view carry it: "?kind=said"; empty for no view. */
  String parameters() {
    return at("").toString();
  }

  /** Another address that carries it. */
  Address at(String path) {
    return question.at(path).with(SORT, sort());
  }

  private String sort() {
    return order.map(one -> one == Order.TIME ? TIME : RELEVANCE).orElse("");
  }

  /** The view itself, to go back to: the page of results where the entry stands. */
  String address(Optional<Standing> standing) {
    if (order.isEmpty()) {
      return question.at("/timeline").toString();
    }
    long page = standing.map(at -> (at.position() - 1) / HITS + 1).orElse(1L);
    boolean usual = question.words().isEmpty() == (order.get() == Order.TIME);
    return question
        .at("/search")
        .with(SORT, usual ? "" : sort())
        .with("page", page == 1 ? "" : Long.toString(page))
        .toString();
  }
}
