package org.regesta.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.speech.Statement;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.text.Places;
import org.regesta.text.Quotation;
import org.regesta.time.Dates;
import org.regesta.time.TimeContext;

/**
 * All that was read from a text before its events.
 *
 * @param dated the number of each dating, by its words
 * @param spoken each statement, by its words and those that give it to somebody
 * @param quoted each quotation, by its pieces
 */
record Source(
    ArticleText article,
    Dates dates,
    TimeContext context,
    Places<Integer> dated,
    Places<Statement> spoken,
    Places<Quotation> quoted) {

  static Source of(
      ArticleText article, Dates dates, List<Statement> statements, TimeContext context) {
    var datings = dates.datings();
    var numbers = IntStream.range(0, datings.size()).boxed().toList();
    return new Source(
        article,
        dates,
        context,
        Places.of(numbers, number -> Stream.of(datings.get(number).passage())),
        Places.of(
            statements,
            statement -> Stream.concat(statement.spans().stream(), statement.cue().stream())),
        Places.of(article.quotations(), quotation -> quotation.pieces().stream()));
  }

  String text() {
    return article.text();
  }

  Optional<LocalDate> published() {
    return context.published();
  }

  /** The first dating that a token is part of, or -1. */
  int dating(Passage token) {
    return dated.at(token).stream().findFirst().orElse(-1);
  }
}
