package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import org.regesta.text.Block;

/**
 * A page laid out for judgement: all its blocks, what rules take of them, and the signs of each.
 *
 * @param signs one row a block, one number a {@link Sign}
 */
@SuppressWarnings("ArrayRecordComponent") // rows are filled in place, page by page
record PageStudy(List<PageBlock> blocks, Ruled ruled, double[][] signs) {

  private static final double SOME_PROSE = Math.log1p(200);
  private static final double MUCH_PROSE = Math.log1p(500);

  /** What pages are studied with: tables, read once. */
  static final class Desk {
    private final PageParts parts = PageParts.load();
    private final PartNames partNames = PartNames.load();
    private final PageLines lines = new PageLines();
    private final BlockSigns signs = new BlockSigns(lines);

    PageStudy of(Page page, String title) {
      var body = page.document().body();
      var blocks = BlockWalk.of(body, Mass.of(body), parts, partNames);
      var edges = new Edges(title);
      var ruled = Ruled.of(body, blocks, new Ruled.Rules(parts, edges, lines));
      return new PageStudy(blocks, ruled, signs.of(page, blocks, ruled, edges));
    }
  }

  /** Puts the first judgement of every block among the signs. */
  void judge(double[] first) {
    FirstSigns.put(blocks, ruled.root(), first, signs);
  }

  List<PageBlock> byRules() {
    return blocks.stream().filter(ruled.strict()::contains).toList();
  }

  /** Whether what readers wrote stands below an article, and is not the content itself. */
  boolean isArticleWithTalk() {
    var row = signs[0];
    double prose = row[Sign.PAGE_OTHER_PROSE.column()];
    boolean forum = row[Sign.PAGE_NAMED_FORUM.column()] >= 1;
    boolean said = row[Sign.PAGE_SAYS_ARTICLE.column()] > 0;
    return row[Sign.PAGE_SAYS_FORUM.column()] == 0
        && prose > (said ? SOME_PROSE : MUCH_PROSE)
        && (said || !forum);
  }

  /** A row with the signs of the page as a whole, and nothing else. */
  double[] page() {
    var row = new double[Sign.count()];
    if (signs.length > 0) {
      int first = Sign.PAGE_CHARS.column();
      System.arraycopy(signs[0], first, row, first, Sign.PAGE_PATH.column() + 1 - first);
    }
    return row;
  }

  /** The blocks of a candidate; captions as the rules have them. */
  List<PageBlock> taken(boolean[] which) {
    var kept = new ArrayList<PageBlock>();
    for (int i = 0; i < which.length; i++) {
      var block = blocks.get(i);
      boolean caption = block.kind() == Block.Kind.CAPTION;
      if (caption ? ruled.strict().contains(block) : which[i]) {
        kept.add(block);
      }
    }
    return kept;
  }
}
