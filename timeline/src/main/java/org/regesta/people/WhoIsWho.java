package org.regesta.people;

import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.speech.Speaker;

/**
 * Decides whom a source means by the name alone. A pure function of the mention. Whether one name
 * is several people is told by {@link Namesakes}, from everything that the archive holds of the
 * name.
 *
 * <p>A full name is one name everywhere. One word alone ("Cooper") is not enough: it is the same
 * person only where role or organisation agree, and otherwise stays within its source. A body is
 * one by its name. Who is not named is nobody's namesake. Names are compared folded (case, accents,
 * marks), and reasons give them as the source writes them.
 */
public final class WhoIsWho {

  /** Whom the speaker of a source is, or empty for one without a name. */
  public Optional<Identity> identify(Speaker speaker, CaptureId capture) {
    var name = Names.fold(speaker.name());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return switch (speaker.kind()) {
      case UNNAMED -> Optional.empty();
      case BODY ->
          identity(Person.Kind.BODY, "body|" + name, "the same name of a body: " + speaker.name());
      case PERSON -> person(speaker, name, capture);
    };
  }

  private static Optional<Identity> person(Speaker speaker, String name, CaptureId capture) {
    if (name.indexOf(' ') > 0) {
      return identity(
          Person.Kind.PERSON, "person|" + name, "the same full name: " + speaker.name());
    }
    var known = speaker.role().or(speaker::organisation);
    return known.isPresent()
        ? identity(
            Person.Kind.PERSON,
            "person|" + name + "|as|" + Names.fold(known.get()),
            "the same single name and the same role or organisation: "
                + speaker.name()
                + ", "
                + known.get())
        : identity(
            Person.Kind.PERSON,
            "person|" + name + "|in|" + capture.value(),
            "a single name without a role: kept apart from other sources");
  }

  private static Optional<Identity> identity(Person.Kind kind, String key, String reason) {
    return Optional.of(new Identity(PersonId.of(key), kind, reason));
  }
}
