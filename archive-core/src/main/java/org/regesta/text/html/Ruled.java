package org.regesta.text.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What rules alone take for the article of a page: the first candidate for its main content.
 *
 * @param root the element that holds it
 * @param strict read by names and tags
 * @param loose read by tags alone, for pages whose names mislead
 */
record Ruled(Element root, Set<PageBlock> strict, Set<PageBlock> loose) {

  static Ruled of(Element body, List<PageBlock> blocks, Rules rules) {
    var root = MainContent.of(body, blocks, rules.parts());
    var strict = article(blocks, root, rules);
    var bare = blocks.stream().map(PageBlock::namesAside).toList();
    boolean changed =
        blocks.stream().anyMatch(block -> block.place() == PageBlock.Place.BESIDE_BY_NAME);
    var loose = strict;
    if (changed) {
      var otherRoot = MainContent.of(body, bare, rules.parts());
      var kept = article(bare, otherRoot, rules);
      loose = none();
      for (int i = 0; i < bare.size(); i++) {
        if (kept.contains(bare.get(i))) {
          loose.add(blocks.get(i));
        }
      }
    }
    return new Ruled(root, strict, loose);
  }

  private static Set<PageBlock> article(List<PageBlock> blocks, Element root, Rules rules) {
    var inside =
        blocks.stream().filter(b -> b.isWithin(root)).filter(MainContent::belongs).toList();
    var article = new ArrayList<>(rules.edges().above(blocks, inside));
    article.addAll(inside);
    var kept = none();
    kept.addAll(rules.edges().trimmed(rules.lines().without(article)));
    return kept;
  }

  private static Set<PageBlock> none() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What the rules go by: the names of parts, the headline of this page, lines of furniture. */
  record Rules(PageParts parts, Edges edges, PageLines lines) {}
}
