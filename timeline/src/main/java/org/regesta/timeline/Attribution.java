package org.regesta.timeline;

import java.util.Optional;
import org.regesta.speech.Speaker;
import org.regesta.text.Passage;

/**
 * By whose account something is told to have happened: the statement that tells it.
 *
 * @param person who the speaker is across sources
 * @param statement where it stands in the text of the capture, from its first word to its last
 * @param cue the words that say so: "has said"
 * @param reason of the attribution, in words for a historian
 * @param confidence of the attribution, 0 to 1
 */
public record Attribution(
    Speaker speaker,
    Optional<String> person,
    Passage statement,
    Optional<String> cue,
    String reason,
    double confidence) {

  Attribution of(Optional<String> known) {
    return new Attribution(speaker, known, statement, cue, reason, confidence);
  }
}
