package org.regesta.event;

import java.util.Optional;
import org.regesta.event.Modified.ByNoun;
import org.regesta.event.Modified.ByVerb;
import org.regesta.text.Passage;

/** Writes out an event once it is known what happened and when. */
final class Drafts {

  private static final double BY_VERB = 0.9;
  private static final double BY_NOUN = 0.6;
  private static final double NOT_YET_OR_NOT_AT_ALL = 0.8;

  private final EventWords known;
  private final Moods moods;

  Drafts(EventWords known) {
    this.known = known;
    this.moods = new Moods(known);
  }

  Optional<Event> byVerb(Source source, Clauses clauses, ByVerb by, When when) {
    if (clauses.bare().contains(by.verb())) {
      return Optional.empty();
    }
    return moods
        .of(clauses, by, turned(clauses, by, when))
        .flatMap(mood -> {
          var extent = Extent.of(clauses, by, placeOf(clauses, by, when));
          double trust = mood == Mood.DONE || mood == Mood.PAST ? BY_VERB : NOT_YET_OR_NOT_AT_ALL;
          return event(source, clauses, extent, trigger(clauses, by), when.trusted(trust), mood);
        });
  }

  /**
   * Whether it is dated as what stays undone up to a time is: "not until May", "not before May".
   */
  private boolean turned(Clauses clauses, ByVerb by, When when) {
    int first = when.lent() ? -1 : clauses.firstOf(when.datings().getFirst());
    if (first < 0 || when.bounds().earliest() == null) {
      return false;
    }
    boolean open = when.bounds().latest() == null;
    return clauses.words().subList(Math.min(by.verb().head() + 1, first + 1), first + 1).stream()
        .map(Word::form)
        .anyMatch(word -> known.ties("reached", word) || (open && known.ties("begun", word)));
  }

  Optional<Event> byNoun(Source source, Clauses clauses, ByNoun by, When when) {
    var trigger = clauses.passage(by.noun(), by.noun() + 1);
    var extent = new Extent(by.from(), by.to());
    return event(source, clauses, extent, trigger, when.trusted(BY_NOUN), Mood.DONE);
  }

  private Optional<Event> event(
      Source source, Clauses clauses, Extent extent, Passage trigger, When when, Mood mood) {
    var clause = clauses.passage(extent.from(), extent.to());
    return Standings.of(source, mood, trigger, when)
        .flatMap(standing ->
            PairedMarks.around(standing.with(clause), source.text())
                .map(passage -> event(source, clauses, extent, passage, trigger, when, standing)));
  }

  private Event event(
      Source source,
      Clauses clauses,
      Extent extent,
      Passage passage,
      Passage trigger,
      When when,
      Standings.Standing standing) {
    return new Event(
        passage,
        trigger,
        when.edtf(),
        when.bounds(),
        when.datings(),
        standing.status(),
        standing.by(),
        new Participants(known, source.text()).of(clauses, extent.from(), extent.to()),
        when.confidence(),
        when.reason() + "; " + standing.reason());
  }

  /** The first word of its dating in this sentence, or of the verb where the date is lent. */
  private static int placeOf(Clauses clauses, ByVerb by, When when) {
    return when.lent() ? by.verb().head() : clauses.firstOf(when.datings().getFirst());
  }

  /** "planned to launch": with the verb that it depends on, where that says it is ahead. */
  private Passage trigger(Clauses clauses, ByVerb by) {
    var segment = clauses.segments().get(by.segment());
    return clauses
        .governor(segment, by.verb())
        .filter(over -> isNext(segment, over, by.verb()))
        .filter(over -> over.is(Trait.FUTURE) || known.isPlan(over.lemma(), over.traits()))
        .map(over -> clauses.passage(over).hull(clauses.passage(by.verb())))
        .orElseGet(() -> clauses.passage(by.verb()));
  }

  private static boolean isNext(Segment segment, VerbGroup over, VerbGroup verb) {
    return segment.groups().indexOf(over) + 1 == segment.groups().indexOf(verb)
        && segment.groups().contains(over);
  }
}
