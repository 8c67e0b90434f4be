package org.regesta.event;

import java.util.Optional;
import org.regesta.event.Modified.ByVerb;
import org.regesta.event.Modified.Nothing;
import org.regesta.time.Dating;

/** Decides what a dating says the time of. In doubt nothing: precision before recall. */
final class Attachment {

  private final EventWords known;
  private final NounAttachment nouns;

  Attachment(EventWords known) {
    this.known = known;
    this.nouns = new NounAttachment(known);
  }

  /**
   * @param first index of the dating's first word
   */
  Modified of(Plans plans, int first, Dating dating, DatingKind kind) {
    var clauses = plans.clauses();
    int end = clauses.endOf(first);
    int index = clauses.segmentOf(first);
    if (index < 0 || kind == DatingKind.OPEN) {
      return new Nothing("the date has no place of its own");
    }
    var tie = Tie.of(clauses.words(), first, end, known);
    var noun = nouns.of(clauses, index, tie, dating);
    if (noun.isPresent()) {
      return noun.get();
    }
    return verb(clauses, index, tie)
        .filter(by -> tied(by, tie, dating, kind))
        .flatMap(by -> plans.settled(by, dating.bounds()))
        .<Modified>map(by -> by)
        .orElse(new Nothing("no verb that it could belong to"));
  }

  private Optional<ByVerb> verb(Clauses clauses, int index, Tie tie) {
    var segment = clauses.segments().get(index);
    if (segment.verbless()) {
      return adverbial(clauses, segment, tie)
          ? neighbour(clauses, index, clauses.isSpoken(tie.first()))
          : Optional.empty();
    }
    var before =
        segment.groups().stream()
            .filter(group -> group.head() < tie.first() || group.first() < tie.first())
            .reduce((one, two) -> two);
    return before
        .or(() -> segment.finite())
        .or(() -> segment.groups().stream().findFirst())
        .map(group -> new ByVerb(index, group));
  }

  /** "On 3 April,", "late on Friday": says when; "the biggest quake since 2010" does not. */
  private static boolean adverbial(Clauses clauses, Segment segment, Tie tie) {
    var leading = clauses.words().get(segment.from());
    return tie.from() <= segment.from() + 1
        || leading.is(Role.PREPOSITION)
        || leading.is(Role.SUBORDINATOR)
        || leading.is(Role.ADVERB);
  }

  /**
   * The clause that a phrase without a verb belongs to: the next main one, else the one before.
   *
   * @param spoken "The gates held, he said, “until May”": then never the clause that says who
   *     speaks
   */
  private static Optional<ByVerb> neighbour(Clauses clauses, int index, boolean spoken) {
    var segments = clauses.segments();
    boolean fronted =
        index == 0 || (!segments.get(index - 1).verbless() && coordinated(clauses, index));
    if (fronted || clauses.lacksSubject(segments.get(Math.min(index + 1, segments.size() - 1)))) {
      for (int i = index + 1; i < segments.size(); i++) {
        var segment = segments.get(i);
        var finite = segment.finite();
        if (finite.isPresent() && !segment.aside() && !says(clauses, segment, spoken)) {
          return Optional.of(new ByVerb(i, finite.get()));
        }
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      int at = i;
      var finite = segments.get(i).finite();
      if (finite.isPresent() && !says(clauses, segments.get(i), spoken)) {
        return finite.map(verb -> new ByVerb(at, verb));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Clauses clauses, Segment segment, boolean spoken) {
    return clauses.isApart(segment) || (spoken && clauses.reports(segment));
  }

  private static boolean coordinated(Clauses clauses, int index) {
    return clauses.segments().get(index).opening() == Segment.Opening.COORDINATED;
  }

  private boolean tied(ByVerb by, Tie tie, Dating dating, DatingKind kind) {
    return switch (tie.kind()) {
      case JOINED -> kind != DatingKind.LENGTH || lasting(by.verb(), tie);
      case BARE -> kind == DatingKind.PLACED && (tie.bareAllowed() || Precision.of(dating).isDay());
      case NAMING ->
          known.ties("spans", tie.word())
              && (kind == DatingKind.LENGTH ? lasting(by.verb(), tie) : planned(by.verb()));
      case COMPARED, LOOSE -> false;
    };
  }

  /** "scheduled for Friday". */
  private boolean planned(VerbGroup verb) {
    return verb.is(Trait.FUTURE) || known.isPlan(verb.lemma(), verb.traits());
  }

  /** "has been building for months"; "during those years": a stretch of time that did pass. */
  private boolean lasting(VerbGroup verb, Tie tie) {
    return known.ties("spans", tie.word())
        && (verb.is(Trait.PERFECT) || verb.is(Trait.PROGRESSIVE) || tie.definite());
  }
}
