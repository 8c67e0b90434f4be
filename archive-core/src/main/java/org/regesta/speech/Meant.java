package org.regesta.speech;

import java.util.Optional;
import org.regesta.text.Passage;

/**
 * Who is meant by the words that name a speaker.
 *
 * @param speaker empty where the text leaves it open
 * @param figure the person or body of the text behind the speaker, if there is one
 */
record Meant(Optional<Speaker> speaker, Optional<Figure> figure, String reason, double confidence) {

  static Meant of(Figure figure, Passage mention, String reason, double confidence) {
    var speaker =
        new Speaker(
            figure.name(),
            figure.isPerson() ? Speaker.Kind.PERSON : Speaker.Kind.BODY,
            figure.role().map(Role::words),
            figure.organisation(),
            Optional.of(mention));
    return new Meant(Optional.of(speaker), Optional.of(figure), reason, confidence);
  }

  static Meant open(String reason, double confidence) {
    return new Meant(Optional.empty(), Optional.empty(), reason, confidence);
  }
}
