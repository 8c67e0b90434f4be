package org.regesta.time;

import org.regesta.text.Passage;
import org.regesta.text.QuotedRuns;

/**
 * A temporal expression where it stands in the text.
 *
 * @param block number of the text's block that it stands in
 * @param sentence number of its sentence within the block
 * @param tense which way the words around it look
 * @param setting what part of the text it stands in
 * @param use what it does in its sentence
 * @param quotedFrom where the outermost quotation begins that it stands in; {@link #UNQUOTED} where
 *     it stands in none
 */
record Mention(
    Passage passage,
    TemporalExpression expression,
    int block,
    int sentence,
    Tense tense,
    Setting setting,
    Use use,
    int quotedFrom) {

  /** It stands in no quotation. */
  static final int UNQUOTED = QuotedRuns.NONE;

  /** The same words, meant and told so. */
  Mention reading(TemporalExpression meant, Tense told) {
    return new Mention(passage, meant, block, sentence, told, setting, use, quotedFrom);
  }

  boolean sameSentence(Mention other) {
    return block == other.block && sentence == other.sentence;
  }

  /** What an expression does in its sentence. */
  enum Use {
    /** Puts what is told at its time: "In May 2021 it began", "it fell on 3 May". */
    TELLING,
    /** Tells when something was said: "she said on Friday". */
    SAYING,
    /** Tells a thing from others like it: "a report of May 2021". */
    NAMING,
    OTHER
  }

  boolean naming() {
    return use == Use.NAMING;
  }

  /** What part of a text an expression stands in. */
  enum Setting {
    /** A line of few words that is no sentence: "The siege (1702–1704)". */
    HEADING,
    RUNNING
  }

  /** Whether the words around look back or ahead. */
  enum Tense {
    BACK,
    /** The verb that the expression belongs to is one of the past: "burned down on 2 September". */
    PAST,
    /** Over at the time that is told of: "had been tested in March". */
    BEFORE,
    AHEAD,
    /** Ahead of what is told, which may be over by publication: "was to open on 14 April". */
    PLANNED,
    UNTOLD;

    boolean looksBack() {
      return this == BACK || isOver();
    }

    /** Whether the verb leaves no doubt that it is over. */
    boolean isOver() {
      return this == PAST || this == BEFORE;
    }

    boolean looksAhead() {
      return this == AHEAD || this == PLANNED;
    }
  }
}
