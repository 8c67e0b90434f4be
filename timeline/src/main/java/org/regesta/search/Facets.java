package org.regesta.search;

import java.util.Map;
import org.regesta.event.Event;
import org.regesta.speech.Wording;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;

/**
 * How many hits there are with which value, the most frequent first; of speakers, publishers and
 * collections the fifty most frequent. What a field itself was filtered by does not limit its own
 * counts: they tell what there would be with another of its values.
 *
 * @param stances as {@link org.regesta.speech.StanceWords} have them: "denies", "does not say"
 */
public record Facets(
    Map<EntryKind, Long> kinds,
    Map<String, Long> speakers,
    Map<String, Long> publishers,
    Map<String, Long> collections,
    Map<Wording, Long> wordings,
    Map<Event.Status, Long> statuses,
    Map<String, Long> stances,
    Map<Precision, Long> precisions) {

  /** These counts with others of the speakers. */
  public Facets withSpeakers(Map<String, Long> others) {
    return new Facets(
        kinds, others, publishers, collections, wordings, statuses, stances, precisions);
  }
}
