package org.regesta.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Name, role and organisation in one line, each said once: "Ann Mayhew, mayor of Leeds". */
  public String described() {
    var line = new StringBuilder(name);
    for (var part : Stream.concat(role.stream(), organisation.stream()).toList()) {
      if (!holds(line.toString(), part)) {
        line.append(", ").append(part);
      }
    }
    return line.toString();
  }

  /** The same speaker of words beside which the text does not name them again. */
  Speaker unmentioned() {
    return new Speaker(name, kind, role, organisation, Optional.empty());
  }

  private static boolean holds(String line, String part) {
    int at = line.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
    int end = at + part.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
        && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
  }

  /** What a speaker is. */
  public enum Kind {
    PERSON,
    BODY,
    UNNAMED
  }
}
