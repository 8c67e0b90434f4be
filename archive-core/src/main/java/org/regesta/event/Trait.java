package org.regesta.event;

/** What the form of a verb group tells. */
enum Trait {
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  PERFECT,
  PROGRESSIVE,
  /** Still to come: "will", "is to", "due to". */
  FUTURE,
  /** Ahead of what is told of, perhaps not of the writing: "would", "was due on Friday". */
  FORETOLD,
  /** Merely possible: "may", "could". */
  DOUBTFUL,
  NEGATED,
  /** Being and holding, which is no happening. */
  STATE,
  /** In the present tense, one word. */
  PRESENT,
  /** A form that is as often a noun: "attacks". */
  DUBIOUS
}
