package org.regesta.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.regesta.event.Event;
import org.regesta.speech.Speaker;
import org.regesta.speech.Stance;
import org.regesta.speech.Wording;

/** What one passage of one source says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Claim.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Claim.Happening.class, name = "happening")
})
sealed interface Claim {

  /**
   * Somebody said this.
   *
   * @param person who it is across sources
   */
  record Words(
      String words,
      Wording wording,
      Stance stance,
      Optional<Speaker> speaker,
      Optional<String> person)
      implements Claim {
    public Words {
      stance = Objects.requireNonNullElse(stance, Stance.ASSERTS); // as Statement has it
    }
  }

  /**
   * This happened.
   *
   * @param trigger the words that name it
   */
  record Happening(
      String what,
      String trigger,
      Event.Status status,
      Optional<String> by,
      List<String> participants)
      implements Claim {
    public Happening {
      participants = List.copyOf(participants);
    }
  }
}
