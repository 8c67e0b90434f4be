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
 */
public record WhySo(
    Optional<Speaker> speaker,
    Optional<String> cue,
    List<String> participants,
    String reason,
    double confidence) {

  public WhySo {
    participants = List.copyOf(participants);
  }
}
