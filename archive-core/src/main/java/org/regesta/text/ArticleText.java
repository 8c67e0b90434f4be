package org.regesta.text;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article in reading order, its blocks, and what stands in quotation marks. All
 * offsets of the later stages count in {@link #text()}.
 *
 * @param text the main flow, blocks joined by a blank line; the title is not in it
 */
public record ArticleText(String text, List<Block> blocks, List<Quotation> quotations)
    implements TextFlow {

  public ArticleText {
    blocks = List.copyOf(blocks);
    quotations = List.copyOf(quotations);
  }

  /** A text whose blocks are known; what stands in quotation marks is found here. */
  public static ArticleText of(String text, List<Block> blocks) {
    return new ArticleText(text, blocks, Quotations.find(text, blocks));
  }

  /**
   * A bare text, taken as it is: its paragraphs are what blank lines part. Offsets stay those of
   * the text given.
   */
  public static ArticleText ofPlain(String text) {
    return of(text, Paragraphs.of(text));
  }

  @Override
  public void readThrough(Reader reader) {
    var outermost = quotations.stream().filter(quotation -> quotation.depth() == 0).iterator();
    var pieces = new Pieces(outermost);
    var runs = new QuotedRuns();
    for (var block : blocks) {
      runs.clear();
      pieces.moveTo(runs, block.passage().end());
      reader.block(block, runs);
    }
  }

  /** The pieces of outermost quotations that no block has had yet. */
  private static final class Pieces {
    private final Iterator<Quotation> quotations;
    private int opens;
    private Iterator<Passage> rest = Collections.emptyIterator();
    private @Nullable Passage next;

    Pieces(Iterator<Quotation> quotations) {
      this.quotations = quotations;
      step();
    }

    private void step() {
      while (!rest.hasNext() && quotations.hasNext()) {
        var quotation = quotations.next();
        opens = quotation.passage().begin();
        rest = quotation.pieces().iterator();
      }
      next = rest.hasNext() ? rest.next() : null;
    }

    void moveTo(QuotedRuns runs, int end) {
      for (; next != null && next.begin() < end; step()) {
        runs.add(opens, next);
      }
    }
  }

  /**
   * The running text alone, without captions of pictures: what a reader reads from the first to the
   * last line. No offset counts in it.
   */
  public String mainFlow() {
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.CAPTION)
        .map(block -> block.passage().of(text))
        .collect(Collectors.joining("\n\n"));
  }
}
