package org.regesta.web.api;

import org.regesta.search.TimelineQuery;
import org.regesta.time.Bounds;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Question;

/**
 * A question that was put, understood.
 *
 * @param days the period that it means
 * @param parameters everything that was asked along with it
 */
record Understood(Question question, Bounds days, Parameters parameters) {

  TimelineQuery query() {
    return TimelineQuery.of(question.words()).where(question.filter(days));
  }
}
