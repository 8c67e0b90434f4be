package org.regesta.speech;

import java.util.Optional;
import org.regesta.speech.SpeechVerb.Frame;

/**
 * Words that say that somebody says something: a verb with its auxiliaries and fixed words, or a
 * phrase such as "according to".
 *
 * @param group the words
 * @param verb the verb; empty for a phrase
 * @param shape how it stands in its sentence
 * @param subject who speaks, where this sentence names it next to the cue
 */
record Cue(Stretch group, Optional<SpeechVerb> verb, Shape shape, Optional<Subject> subject) {

  /** How a cue stands in its sentence. */
  enum Shape {
    /** "Hale said". */
    PLAIN,
    /** "said Hale". */
    INVERTED,
    /** "…, saying": the subject is that of the words before. */
    PARTICIPLE,
    /** "Hale rose and said": the subject is that of the words before. */
    ELIDED,
    /** "it was announced": nobody is named. */
    OPEN,
    /** "according to Hale". */
    SOURCE,
    /** "Hale’s claim that". */
    NOUN,
    /** "Hale: …". */
    COLON
  }

  boolean takes(Frame frame) {
    return verb.isPresent() && verb.get().takes(frame);
  }

  boolean reports() {
    return verb.isPresent() && verb.get().reports();
  }

  boolean borrowsSubject() {
    return shape == Shape.PARTICIPLE || shape == Shape.ELIDED;
  }

  /** Where subject and verb begin together. */
  int from() {
    return subject
        .filter(each -> !borrowsSubject())
        .filter(each -> each.whole().from() < group.from())
        .map(each -> each.whole().from())
        .orElse(group.from());
  }

  int to() {
    return subject
        .filter(each -> !borrowsSubject())
        .filter(each -> each.whole().to() > group.to())
        .map(each -> each.whole().to())
        .orElse(group.to());
  }

  Cue with(Subject borrowed) {
    return new Cue(group, verb, shape, Optional.of(borrowed));
  }
}
