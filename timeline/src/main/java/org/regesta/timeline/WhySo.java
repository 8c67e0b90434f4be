package org.regesta.timeline;

import java.util.List;
import java.util.Optional;
import org.regesta.speech.Speaker;

/**
 * Why a source's passage is read as this statement or happening.
 *
 * @param speaker as this source names them, where it is a statement and the source tells
 * @param cue the words that say so: "has said"; for a happening the words that name it
 * @param participants of a happening, as the source names them
 * @param reason in words for a historian: "subject of 'said' in the same sentence"
 * @param confidence 0 to 1
 * @param account the statement that tells a happening; empty where the source itself tells it
 */
public record WhySo(
    Optional<Speaker> speaker,
    Optional<String> cue,
    List<String> participants,
    String reason,
    double confidence,
    Optional<Attribution> account) {

  public WhySo {
    participants = List.copyOf(participants);
    // rows of before accounts were kept have none
    account = account == null ? Optional.empty() : account;
  }

  WhySo by(Optional<Attribution> known) {
    return new WhySo(speaker, cue, participants, reason, confidence, known);
  }
}
