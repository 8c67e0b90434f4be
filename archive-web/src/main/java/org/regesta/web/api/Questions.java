package org.regesta.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.web.NotUnderstood;
import org.regesta.web.chart.Stretch;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.springframework.stereotype.Component;

/** Reads questions as the pages read them, and puts them to the index. */
@Component
class Questions {

  private final PeriodBox periods;
  private final TimelineSearch search;

  Questions(PeriodBox periods, TimelineSearch search) {
    this.periods = periods;
    this.search = search;
  }

  /** Reads a request. */
  Understood of(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    var question = Question.of(parameters);
    var period = periods.read(question.period());
    period
        .problem()
        .ifPresent(problem -> {
          throw new NotUnderstood(problem + offers(period));
        });
    return new Understood(question, period.days(), parameters);
  }

  /** Periods that can be asked for instead, as the parameter has them. */
  private static String offers(PeriodBox.Asked period) {
    return period.others().isEmpty()
        ? ""
        : period.others().stream()
            .map(Stretch::edtf)
            .collect(Collectors.joining(", ", " period=", "."));
  }

  /** What the index answers. */
  SearchAnswer.Found ask(TimelineQuery query) {
    return switch (search.search(query)) {
      case SearchAnswer.NotUnderstood(var message) -> throw new NotUnderstood(message);
      case SearchAnswer.Found found -> found;
    };
  }
}
