package org.regesta.event;

/** What a dating says the time of. */
sealed interface Modified {

  /** The happening that a verb names. */
  record ByVerb(int segment, VerbGroup verb) implements Modified {}

  /**
   * The happening that a noun names: "the siege of 1941".
   *
   * @param from first word of the phrase
   * @param noun index of the noun
   * @param to index after the last word of the phrase
   */
  record ByNoun(int from, int noun, int to) implements Modified {}

  /** No happening: it names a thing, measures, or stands beside a state. */
  record Nothing(String reason) implements Modified {}
}
