package org.regesta.time;

import org.regesta.text.Passage;

/**
 * A temporal expression where it stands in the text.
 *
 * @param block number of the text's block that it stands in
 * @param sentence number of its sentence within the block
 * @param tense which way the words around it look
 */
record Mention(
    Passage passage, TemporalExpression expression, int block, int sentence, Tense tense) {

  /** Whether the words around look back or ahead. */
  enum Tense {
    BACK,
    AHEAD,
    UNTOLD
  }
}
