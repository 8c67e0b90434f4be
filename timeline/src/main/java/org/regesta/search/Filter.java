package org.regesta.search;

import java.util.Set;
import org.regesta.event.Event;
import org.regesta.speech.Stance;
import org.regesta.speech.Wording;
import org.regesta.time.Bounds;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;

/**
 * What hits must be like. An empty set does not limit; within a set one of its values is enough.
 *
 * @param speakers names in whatever case and accents, or ids of persons
 * @param stances what speakers do with their words; no happening has one
 * @param period entries whose days overlap it; {@link Bounds#OPEN} does not limit, and lets the
 *     undated in
 * @param clock by which the period is meant
 */
public record Filter(
    Set<EntryKind> kinds,
    Set<String> speakers,
    Set<String> publishers,
    Set<String> collections,
    Set<Wording> wordings,
    Set<Event.Status> statuses,
    Set<Stance> stances,
    Set<Precision> precisions,
    Bounds period,
    Clock clock) {

  /** Everything passes. */
  public static final Filter NONE =
      new Filter(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Bounds.OPEN);

  /** A filter by the days on which something happened or was said. */
  public Filter(
      Set<EntryKind> kinds,
      Set<String> speakers,
      Set<String> publishers,
      Set<String> collections,
      Set<Wording> wordings,
      Set<Event.Status> statuses,
      Set<Stance> stances,
      Set<Precision> precisions,
      Bounds period) {
    this(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        period,
        Clock.HAPPENED);
  }

  public Filter {
    kinds = Set.copyOf(kinds);
    speakers = Set.copyOf(speakers);
    publishers = Set.copyOf(publishers);
    collections = Set.copyOf(collections);
    wordings = Set.copyOf(wordings);
    statuses = Set.copyOf(statuses);
    stances = Set.copyOf(stances);
    precisions = Set.copyOf(precisions);
  }

  /** This filter for some kinds. */
  public Filter kinds(EntryKind... wanted) {
    return new Filter(
        Set.of(wanted),
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for some speakers. */
  public Filter speakers(String... wanted) {
    return new Filter(
        kinds,
        Set.of(wanted),
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for some publishers. */
  public Filter publishers(String... wanted) {
    return new Filter(
        kinds,
        speakers,
        Set.of(wanted),
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for some collections. */
  public Filter collections(String... wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        Set.of(wanted),
        wordings,
        statuses,
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for some wordings. */
  public Filter wordings(Wording... wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        Set.of(wanted),
        statuses,
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for happenings of some status. */
  public Filter statuses(Event.Status... wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        Set.of(wanted),
        stances,
        precisions,
        period,
        clock);
  }

  /** This filter for statements with some stance of their speakers. */
  public Filter stances(Stance... wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        Set.of(wanted),
        precisions,
        period,
        clock);
  }

  /** This filter for entries dated with some precision. */
  public Filter precisions(Precision... wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        Set.of(wanted),
        period,
        clock);
  }

  /** This filter for entries that may fall into a period, by the same clock. */
  public Filter during(Bounds wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        wanted,
        clock);
  }

  /** This filter with its period meant by some clock. */
  public Filter by(Clock wanted) {
    return new Filter(
        kinds,
        speakers,
        publishers,
        collections,
        wordings,
        statuses,
        stances,
        precisions,
        period,
        wanted);
  }
}
