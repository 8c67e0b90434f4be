package org.regesta.event;

import java.util.Optional;
import org.regesta.speech.Speaker;
import org.regesta.speech.Stance;
import org.regesta.speech.Statement;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;

/** Tells by whose account something happened, and whether it did. */
final class Standings {

  private static final Standing QUOTED =
      new Standing(Event.Status.CLAIMED, Optional.empty(), "in quoted words, speaker unknown");

  private static final String TO_COME = "still to come when it was written";

  /** Its day was over when this was written, but nobody says that it came about. */
  private static final String PLANNED = "only planned, as it was written";

  private Standings() {}

  /**
   * @param by the speaker of the statement that holds it
   * @param denial the words that deny it, where it stands as if it had happened behind them
   */
  record Standing(
      Event.Status status, Optional<String> by, String reason, Optional<Passage> denial) {

    Standing(Event.Status status, Optional<String> by, String reason) {
      this(status, by, reason, Optional.empty());
    }

    /** A clause, with the word that denies it where that stands before: "denied that it fell". */
    Passage with(Passage clause) {
      return denial
          .filter(cue -> cue.begin() < clause.begin())
          .map(cue -> cue.hull(clause))
          .orElse(clause);
    }
  }

  /**
   * Empty where the speaker neither says nor denies it, but asks for it, doubts it, refuses it.
   *
   * @param trigger where the happening is named
   * @param when what dates it
   */
  static Optional<Standing> of(Source source, Mood mood, Passage trigger, When when) {
    var statement = new Accounts(source).of(trigger, when);
    var by = statement.flatMap(Statement::speaker).map(Speaker::name);
    var stance = statement.map(Statement::stance).orElse(Stance.ASSERTS);
    if (stance.denies()) {
      return Optional.of(
          new Standing(Event.Status.DENIED, by, "denied", statement.flatMap(Statement::cue)));
    }
    if (!stance.ownsWords()) {
      return Optional.empty();
    }
    var standing = standing(source, mood, when.bounds(), statement.isPresent(), by);
    boolean own = standing.status() == Event.Status.ASSERTED;
    return Optional.of(own && new Accounts(source).isQuoted(trigger, when) ? QUOTED : standing);
  }

  private static Standing standing(
      Source source, Mood mood, Bounds bounds, boolean said, Optional<String> by) {
    if (mood == Mood.NEGATED) {
      return new Standing(Event.Status.NEGATED, by, "negated in its clause");
    }
    boolean past = before(source, bounds);
    boolean ahead = mood == Mood.AHEAD || (mood == Mood.FORETOLD && (said || !past));
    if (ahead || (mood != Mood.PAST && after(source, bounds))) {
      return new Standing(Event.Status.ANNOUNCED, by, past ? PLANNED : TO_COME);
    }
    return said
        ? new Standing(Event.Status.CLAIMED, by, "inside a statement")
        : new Standing(Event.Status.ASSERTED, Optional.empty(), "in the source's own voice");
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
