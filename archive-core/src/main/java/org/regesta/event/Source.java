package org.regesta.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regesta.speech.Statement;
import org.regesta.text.ArticleText;
import org.regesta.time.Dates;
import org.regesta.time.TimeContext;

/** All that was read from a text before its events. */
record Source(ArticleText article, Dates dates, List<Statement> statements, TimeContext context) {

  String text() {
    return article.text();
  }

  Optional<LocalDate> published() {
    return context.published();
  }
}
