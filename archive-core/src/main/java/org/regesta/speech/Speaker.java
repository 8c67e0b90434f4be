package org.regesta.speech;

import java.util.Optional;
import org.regesta.text.Passage;

/**
 * To whom a text attributes words.
 *
 * @param name the fullest name that the text gives: "Ann Mayhew", or the description of an unnamed
 *     one
 * @param kind person, body, or one or more unnamed
 * @param mention where the speaker stands in this sentence; empty where the words are carried over
 *     from before
 */
public record Speaker(
    String name,
    Kind kind,
    Optional<String> role,
    Optional<String> organisation,
    Optional<Passage> mention) {

  /** What a speaker is. */
  public enum Kind {
    PERSON,
    BODY,
    UNNAMED
  }
}
