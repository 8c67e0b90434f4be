package org.regesta.text;

/**
 * A typed stretch of an article: a paragraph, a caption. Blocks stand in reading order and do not
 * overlap.
 */
public record Block(Kind kind, Passage passage) {

  /** What a block is. */
  public enum Kind {
    STANDFIRST,
    PARAGRAPH,
    SUBHEADING,
    QUOTE,
    LIST_ITEM,
    TABLE,
    CAPTION
  }
}
