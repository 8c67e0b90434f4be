package org.regesta.event;

import java.time.LocalDate;
import java.util.Optional;
import org.regesta.event.Modified.ByVerb;
import org.regesta.time.Bounds;

/**
 * Settles which of two verbs a date belongs to where one depends on the other: "planned to launch
 * in May" dates the launch, "stopped to look in May" the stop.
 *
 * @param published empty where it is unknown
 */
record Plans(EventWords known, Clauses clauses, Optional<LocalDate> published) {

  /** Empty where the date is that of a mere purpose: "urged them to leave by May". */
  Optional<ByVerb> settled(ByVerb by, Bounds bounds) {
    var segment = clauses.segments().get(by.segment());
    if (!by.verb().is(Trait.INFINITIVE)) {
      boolean waits = isAhead(by.verb()) && !known.isResolve(by.verb().lemma());
      return Optional.of(waits ? dependent(by, segment) : by);
    }
    var governor = clauses.governor(segment, by.verb());
    if (governor.filter(this::isAhead).isPresent()) {
      return Optional.of(by);
    }
    boolean ahead = published.filter(day -> endsBefore(bounds, day)).isEmpty();
    if (ahead && isPlanned(by.verb())) {
      return Optional.of(by);
    }
    boolean past = published.filter(day -> startsAfter(bounds, day)).isEmpty();
    return past
        ? governor
            .filter(VerbGroup::finite)
            .filter(segment.groups()::contains)
            .map(verb -> new ByVerb(by.segment(), verb))
        : Optional.empty();
  }

  boolean isAhead(VerbGroup verb) {
    return verb.is(Trait.FUTURE) || known.isPlan(verb.lemma(), verb.traits());
  }

  /** "a plan to launch": the word before says that it is ahead. */
  private boolean isPlanned(VerbGroup infinitive) {
    return infinitive.first() > 0
        && known.isPlan(clauses.words().get(infinitive.first() - 1).form(), infinitive.traits());
  }

  /** "is expected this autumn to open": the date of the opening. */
  private ByVerb dependent(ByVerb by, Segment segment) {
    return segment.groups().stream()
        .filter(group -> clauses.governor(segment, group).filter(by.verb()::equals).isPresent())
        .findFirst()
        .map(group -> new ByVerb(by.segment(), group))
        .orElse(by);
  }

  private static boolean endsBefore(Bounds bounds, LocalDate day) {
    var latest = bounds.latest();
    return latest != null && latest.isBefore(day);
  }

  private static boolean startsAfter(Bounds bounds, LocalDate day) {
    var earliest = bounds.earliest();
    return earliest != null && earliest.isAfter(day);
  }
}
