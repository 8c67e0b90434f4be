package org.regesta.event;

/** The part that a small word plays in a clause. */
enum Role {
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  OBJECT,
  PREPOSITION,
  TO,
  COORDINATOR,
  RELATIVE,
  COMPLEMENT,
  SUBORDINATOR,
  BE,
  HAVE,
  DO,
  FUTURE,
  DOUBT,
  NEGATION,
  ADVERB,
  MARK,
  NUMBER,
  PLAIN
}
