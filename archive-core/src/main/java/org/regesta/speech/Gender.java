package org.regesta.speech;

/** What a name, title or pronoun tells of a person; unknown agrees with each. */
enum Gender {
  MALE,
  FEMALE,
  NEUTER,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "n" -> NEUTER;
      default -> UNKNOWN;
    };
  }

  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
