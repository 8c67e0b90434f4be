package org.regesta.event;

import java.util.Optional;
import org.regesta.event.Modified.ByVerb;

/**
 * Tells from the form of a clause whether its happening is done, ahead, negated, or none at all.
 */
final class Moods {

  private final EventWords known;

  Moods(EventWords known) {
    this.known = known;
  }

  /**
   * Empty where the clause asks, doubts, sets a condition, tells of silence or of a state.
   *
   * @param turned whether its date turns a negation round: "not until May" did happen, in May
   */
  Optional<Mood> of(Clauses clauses, ByVerb by, boolean turned) {
    var segment = clauses.segments().get(by.segment());
    var verb = by.verb();
    var governor = clauses.governor(segment, verb);
    if (clauses.asks() || segment.relation() == Segment.Relation.CONDITION || unreal(verb)) {
      return Optional.empty();
    }
    boolean idle = verb.is(Trait.STATE) || known.isSaying(verb.lemma());
    if (governor.filter(Moods::unreal).isPresent() || idle) {
      return Optional.empty();
    }
    boolean negated =
        verb.is(Trait.NEGATED)
            || governor.filter(over -> over.is(Trait.NEGATED)).isPresent()
            || deniedBefore(clauses, segment, verb);
    if (negated && known.isAnswer(verb.lemma())) {
      return Optional.empty();
    }
    if (negated && !turned) {
      return Optional.of(Mood.NEGATED);
    }
    return Optional.of(ahead(verb, governor).orElseGet(() -> isPast(verb) ? Mood.PAST : Mood.DONE));
  }

  private Optional<Mood> ahead(VerbGroup verb, Optional<VerbGroup> governor) {
    boolean planned = governor.filter(this::plans).isPresent();
    boolean foretold =
        governor
            .filter(over -> over.is(Trait.FUTURE))
            .or(() -> Optional.of(verb))
            .filter(over -> over.is(Trait.FORETOLD))
            .isPresent();
    if (planned) {
      return Optional.of(Mood.AHEAD);
    }
    if (foretold) {
      return Optional.of(Mood.FORETOLD);
    }
    boolean comes =
        verb.is(Trait.FUTURE)
            || verb.is(Trait.INFINITIVE)
            || governor.filter(over -> over.is(Trait.FUTURE)).isPresent();
    if (comes) {
      return Optional.of(Mood.AHEAD);
    }
    boolean set = plans(verb) && !known.isResolve(verb.lemma()) && verb.is(Trait.PASSIVE);
    return set ? Optional.of(Mood.FORETOLD) : Optional.empty();
  }

  private boolean plans(VerbGroup verb) {
    return known.isPlan(verb.lemma(), verb.traits());
  }

  /** "has met", "met"; what "is meeting" or "was met" tells is left to its date. */
  private static boolean isPast(VerbGroup verb) {
    boolean oneWord = verb.first() == verb.head() && verb.finite();
    return verb.is(Trait.PERFECT)
        || (oneWord && !verb.is(Trait.PRESENT) && !verb.is(Trait.DUBIOUS));
  }

  /** "may meet"; "would have met": did not, or nobody knows. */
  private static boolean unreal(VerbGroup verb) {
    return verb.is(Trait.DOUBTFUL) || (verb.is(Trait.FUTURE) && verb.is(Trait.PERFECT));
  }

  private boolean deniedBefore(Clauses clauses, Segment segment, VerbGroup verb) {
    return clauses.words().subList(segment.from(), Math.max(segment.from(), verb.first())).stream()
        .anyMatch(word -> !word.dated() && known.denies(word));
  }
}
