package org.regesta.citation;

import java.util.Optional;

/** Who wrote a source. */
public sealed interface Creator {

  /**
   * A person whose name can be parted.
   *
   * @param particle "van", "de la": stands before the family name
   * @param place whether the particle stays with the family name where that comes first
   * @param suffix "Jr.", "III"
   */
  record Person(
      String given,
      Optional<String> particle,
      ParticlePlace place,
      String family,
      Optional<String> suffix)
      implements Creator {}

  /** A body, or a person whose name nobody but a reader can part: stays as it is written. */
  record Named(String name) implements Creator {}

  /** Where a particle goes when the family name is put first. */
  enum ParticlePlace {
    /** "van Gogh, Vincent". */
    BEFORE_FAMILY,
    /** "Humboldt, Alexander von". */
    BEHIND_GIVEN
  }

  /** In the order of speech: "Vincent van Gogh". */
  default String spoken() {
    return switch (this) {
      case Named(var name) -> name;
      case Person(var given, var particle, var place, var family, var suffix) ->
          given
              + particle.map(word -> " " + word).orElse("")
              + " "
              + family
              + suffix.map(word -> " " + word).orElse("");
    };
  }

  /** The family name with the particle that stays with it: "van Gogh". */
  default String familyFirst() {
    return switch (this) {
      case Named(var name) -> name;
      case Person(var given, var particle, var place, var family, var suffix) ->
          particle
              .filter(word -> place == ParticlePlace.BEFORE_FAMILY)
              .map(word -> word + " " + family)
              .orElse(family);
    };
  }

  /** The given names with the particle that went behind them: "Alexander von"; empty for a body. */
  default String givenLast() {
    return switch (this) {
      case Named(var name) -> "";
      case Person(var given, var particle, var place, var family, var suffix) ->
          particle
              .filter(word -> place == ParticlePlace.BEHIND_GIVEN)
              .map(word -> given + " " + word)
              .orElse(given);
    };
  }

  /** In the order of a list: "van Gogh, Vincent", "King, Martin Luther, Jr.". */
  default String listed() {
    return switch (this) {
      case Named(var name) -> name;
      case Person person ->
          familyFirst() + ", " + givenLast() + person.suffix().map(word -> ", " + word).orElse("");
    };
  }
}
