package org.regesta.text.extractor;

/**
 * How much of a document is read before the reader gives up on it.
 *
 * @param bytes the largest document, in bytes
 * @param markupBytes the largest page or plain text, in bytes: those are held in memory whole
 * @param pages the most pages of a PDF
 */
public record Limits(long bytes, int markupBytes, int pages) {

  /** What a newspaper page, a book or a report stays well below. */
  public static final Limits USUAL = new Limits(500_000_000L, 40_000_000, 5_000);
}
