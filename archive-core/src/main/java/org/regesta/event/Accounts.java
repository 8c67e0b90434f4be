package org.regesta.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.regesta.speech.Statement;
import org.regesta.text.Passage;

/**
 * Whose account a happening is: that of the innermost statement that tells it, in whole or part.
 */
record Accounts(Source source) {

  /** The statement that names the happening, or else the one that says when it was. */
  Optional<Statement> of(Passage trigger, When when) {
    return innermost(trigger, statement -> true)
        .or(() ->
            dating(when)
                .flatMap(dating -> innermost(dating, statement -> !isCue(trigger, statement))));
  }

  /** Whether a quotation holds both what happened and when, whoever is quoted. */
  boolean isQuoted(Passage trigger, When when) {
    var dating = dating(when);
    return source.quoted().at(trigger).stream()
        .flatMap(quotation -> quotation.pieces().stream())
        .anyMatch(piece -> piece.contains(trigger) && dating.filter(piece::contains).isPresent());
  }

  private Optional<Passage> dating(When when) {
    return when.lent()
        ? Optional.empty()
        : Optional.of(source.dates().datings().get(when.datings().getFirst()).passage());
  }

  private Optional<Statement> innermost(Passage words, Predicate<Statement> fits) {
    return source.spoken().at(words).stream()
        .filter(
            statement -> statement.spans().stream().anyMatch(span -> span.contains(words.begin())))
        .filter(fits)
        .min(Comparator.comparingInt(statement -> statement.passage().length()));
  }

  private static boolean isCue(Passage trigger, Statement statement) {
    return statement.cue().filter(cue -> cue.overlaps(trigger)).isPresent();
  }
}
