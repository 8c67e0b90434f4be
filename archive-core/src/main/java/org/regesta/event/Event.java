package org.regesta.event;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;

/**
 * A happening that a text places in time.
 *
 * @param passage the clause
 * @param trigger the words that name the happening
 * @param edtf when; empty where the dating has no place ("for many months")
 * @param datings indexes into the datings of the text that the date rests on
 * @param by who claims or announces it, where the source itself does not assert it
 * @param participants as the text names them
 */
public record Event(
    Passage passage,
    Passage trigger,
    Optional<String> edtf,
    Bounds bounds,
    List<Integer> datings,
    Status status,
    Optional<String> by,
    List<String> participants,
    double confidence,
    String reason) {

  public Event {
    datings = List.copyOf(datings);
    participants = List.copyOf(participants);
  }

  /** By whose account, and in which mood. */
  public enum Status {
    /** The source says so in its own voice. */
    ASSERTED,
    /** Somebody says so in a statement that the source reports. */
    CLAIMED,
    /** Still to come when it was written, or only told as planned. */
    ANNOUNCED,
    /** Is said not to happen, or not to have happened: "she will not stand again". */
    NEGATED,
    /** Somebody contradicts that it happened: "he denied that the dam had burst". */
    DENIED
  }
}
