package org.regesta.text;

import java.util.List;

/**
 * A bare text of any length, as {@link ArticleText#ofPlain} takes it: its paragraphs and what is
 * quoted in them are found anew whenever it is read.
 */
public record PlainText(String text) implements TextFlow {

  @Override
  public void readThrough(Reader reader) {
    var paragraphs = new Waiting(text, reader);
    Paragraphs.each(text, paragraphs::next);
    paragraphs.end();
  }

  /** What is quoted in a paragraph is known when the next one is met. */
  private static final class Waiting {
    private final Reader reader;
    private final QuotedRuns runs = new QuotedRuns();
    private final QuotationReading quotations;
    private List<Block> waiting = List.of();

    Waiting(String text, Reader reader) {
      this.reader = reader;
      this.quotations = QuotationReading.ofRuns(text, runs);
    }

    void next(Block block) {
      quotations.read(block.passage());
      hand();
      waiting = List.of(block);
    }

    void end() {
      quotations.finish();
      hand();
    }

    private void hand() {
      for (var block : waiting) {
        reader.block(block, runs);
      }
      runs.clear();
    }
  }
}
