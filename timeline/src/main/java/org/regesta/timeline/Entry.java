package org.regesta.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.speech.Speaker;
import org.regesta.speech.Stance;
import org.regesta.speech.Wording;
import org.regesta.time.Bounds;

/** Something that stands on the line. It says what its sources say, never more. */
public sealed interface Entry {

  EntryId id();

  /** When it happened or was said; empty where no source tells. */
  Optional<When> when();

  /** The passages it was read from, at least one; those of one source stand together. */
  List<Evidence> evidence();

  /** How many sources it rests on: several captures of one source are one witness. */
  default int sources() {
    return (int) evidence().stream().map(Evidence::source).distinct().count();
  }

  /** How many captures it rests on. */
  default int captures() {
    return (int) evidence().stream().map(Evidence::capture).distinct().count();
  }

  /** Source by source, the first published first; within each the first published first. */
  default List<List<Evidence>> bySource() {
    return List.copyOf(
        evidence().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence::source, LinkedHashMap::new, Collectors.toUnmodifiableList()))
            .values());
  }

  /**
   * Words that somebody is said to have said.
   *
   * @param words as the first source gives them
   * @param stance what the speaker does with the words, by the first source
   * @param speaker empty where the sources leave it open
   * @param person across sources, where {@link #speaker} is one
   */
  record Said(
      EntryId id,
      Optional<When> when,
      List<Evidence> evidence,
      String words,
      Wording wording,
      Stance stance,
      Optional<Speaker> speaker,
      Optional<String> person)
      implements Entry {
    public Said {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something that is said to have happened.
   *
   * @param what the clause as the first source gives it
   * @param status by whose account, as {@link org.regesta.event.Event.Status}
   * @param by who claims or announces it
   */
  record Happened(
      EntryId id,
      Optional<When> when,
      List<Evidence> evidence,
      String what,
      org.regesta.event.Event.Status status,
      Optional<String> by)
      implements Entry {
    public Happened {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A place on the line.
   *
   * @param edtf ISO 8601-2:2019
   * @param words the words that date it, as its source gives them
   * @param rule the rule that placed them
   */
  record When(String edtf, Bounds bounds, String words, String rule, double confidence) {}
}
