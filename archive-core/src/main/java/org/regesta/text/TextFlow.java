package org.regesta.text;

/**
 * A text and its blocks, met one after the other: who reads it so need not hold them all, and a
 * text of any length costs no more than its words.
 */
public interface TextFlow {

  /** The words; all offsets count in them. */
  String text();

  /** Goes through the blocks from the first to the last; can be asked again. */
  void readThrough(Reader reader);

  /** Whoever reads it. */
  @FunctionalInterface
  interface Reader {

    /**
     * The next block.
     *
     * @param quoted what of it stands in quotation marks; only until this returns
     */
    void block(Block block, QuotedRuns quoted);
  }
}
