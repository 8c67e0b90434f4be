package org.regesta.text;

import java.util.List;

/**
 * How a source was read, without its words: what it says of itself, and how its text is parted.
 *
 * @param pages of a PDF, in the order of the text; empty for what has no pages
 */
public record Outline(
    String mediaType, SourceMetadata metadata, List<Block> blocks, List<Page> pages) {

  public Outline {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
  }

  /**
   * Whether it only makes a page complete, as styles and pictures do: it was kept, and there was
   * nothing in it to read.
   */
  public boolean isPartOfPage() {
    return blocks.isEmpty();
  }

  /**
   * A stretch of the text on one page.
   *
   * @param number of the page in the file, from 1
   * @param begin where the stretch begins in the text
   */
  public record Page(int number, int begin) {}
}
