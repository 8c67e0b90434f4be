package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.language.Reasons;
import org.regesta.speech.Speaker;
import org.regesta.timeline.WhySo;

/**
 * Why a source's words are read as this statement or happening, for people.
 *
 * @param speaker as this source names them
 * @param cue the words that say so
 * @param participants of a happening
 * @param reason in a sentence
 * @param sureness in percent
 */
public record SpeakerReason(
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> cue,
    List<String> participants,
    String reason,
    long sureness) {

  private static final Reasons REASONS = new Reasons(Language.ENGLISH);

  static SpeakerReason of(WhySo why) {
    return new SpeakerReason(
        why.speaker().map(Speaker::name),
        why.speaker().flatMap(Speaker::role),
        why.speaker().flatMap(Speaker::organisation),
        why.cue(),
        why.participants(),
        REASONS.ofReading(why.reason()),
        Percent.of(why.confidence()));
  }
}
