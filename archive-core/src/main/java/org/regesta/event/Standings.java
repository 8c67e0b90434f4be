package org.regesta.event;

import java.util.Comparator;
import java.util.Optional;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;

/** Tells by whose account something happened, and whether it did. */
final class Standings {

  private final EventWords known;

  Standings(EventWords known) {
    this.known = known;
  }

  /**
   * @param by the speaker of the statement that holds it
   */
  record Standing(Event.Status status, Optional<String> by, String reason) {}

  /**
   * @param trigger where the happening is named
   */
  Standing of(Source source, Mood mood, Passage trigger, Bounds bounds) {
    var statement = around(source, trigger);
    var by = statement.flatMap(Statement::speaker).map(Speaker::name);
    if (mood == Mood.DENIED || statement.filter(each -> denies(source, each)).isPresent()) {
      return new Standing(Event.Status.DENIED, by, "denied");
    }
    if (after(source, bounds) || (mood == Mood.AHEAD && !before(source, bounds))) {
      return new Standing(Event.Status.ANNOUNCED, by, "still to come when it was written");
    }
    return statement.isPresent()
        ? new Standing(Event.Status.CLAIMED, by, "inside a statement")
        : new Standing(Event.Status.ASSERTED, Optional.empty(), "in the source's own voice");
  }

  /** The innermost statement around a trigger. */
  private static Optional<Statement> around(Source source, Passage trigger) {
    return source.statements().stream()
        .filter(statement ->
            statement.spans().stream().anyMatch(span -> span.contains(trigger.begin())))
        .min(Comparator.comparingInt(statement -> statement.passage().length()));
  }

  private boolean denies(Source source, Statement statement) {
    return statement.cue().filter(cue -> known.isDenial(cue.of(source.text()))).isPresent();
  }

  private static boolean after(Source source, Bounds bounds) {
    var earliest = bounds.earliest();
    return source.published().filter(day -> earliest != null && earliest.isAfter(day)).isPresent();
  }

  private static boolean before(Source source, Bounds bounds) {
    var latest = bounds.latest();
    return source.published().filter(day -> latest != null && latest.isBefore(day)).isPresent();
  }
}
