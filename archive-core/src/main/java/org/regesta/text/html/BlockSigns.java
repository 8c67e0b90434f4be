package org.regesta.text.html;

import static java.lang.Math.log1p;
import static java.lang.Math.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks at every block of a page for the signs by which its main content is told. */
final class BlockSigns {

  private static final int FAR = 60;
  private static final double NONE = -1;

  private final PageKinds kinds = new PageKinds();
  private final PageWords words = new PageWords();
  private final PageLines lines;

  BlockSigns(PageLines lines) {
    this.lines = lines;
  }

  /** One row a block, one number a {@link Sign}. */
  double[][] of(Page page, List<PageBlock> blocks, Ruled ruled, Edges edges) {
    var likeness = Likeness.of(blocks, ruled.root());
    var whole = new double[Sign.count()];
    PageSigns.put(page, kinds, blocks, ruled, likeness, whole);
    var rows = new double[blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = whole.clone();
      TextSigns.put(blocks.get(i), rows[i]);
    }
    said(page, blocks, rows, edges);
    around(blocks, rows, ruled, likeness);
    places(blocks, rows, ruled);
    neighbours(blocks, rows);
    return rows;
  }

  private void said(Page page, List<PageBlock> blocks, double[][] rows, Edges edges) {
    var body = squeezed(stated(page, List.of("articleBody", "text")));
    var meta =
        squeezed(
            stated(page, List.of("description"))
                + String.join(" ", page.meta().getOrDefault("description", List.of())));
    Map<String, Integer> seen = new HashMap<>();
    blocks.forEach(block -> seen.merge(block.text(), 1, Integer::sum));
    int heading = 0;
    int since = FAR;
    int fromTitle = -1;
    for (int i = 0; i < rows.length; i++) {
      var block = blocks.get(i);
      var row = rows[i];
      int said = words.of(block.text());
      int line = lines.kind(block.text());
      boolean title = block.length() < 300 && edges.isTitle(block);
      PageWords.put(said, row);
      row[Sign.FURNITURE_LINE.column()] = line;
      row[Sign.TITLE.column()] = title ? 1 : 0;
      row[Sign.TIMES_SEEN.column()] = min(9, seen.getOrDefault(block.text(), 1));
      boolean under = since < FAR / 3;
      row[Sign.UNDER_RELATED.column()] =
          under && PageWords.says(heading, Sign.SAYS_RELATED) ? 1 : 0;
      row[Sign.UNDER_COMMENT.column()] =
          under && PageWords.says(heading, Sign.SAYS_COMMENT) ? 1 : 0;
      row[Sign.UNDER_OTHER.column()] = under && heading != 0 ? 1 : 0;
      row[Sign.SINCE_HEADING.column()] = since;
      row[Sign.FROM_TITLE.column()] = fromTitle < 0 ? NONE : min(FAR, fromTitle);
      if (row[Sign.HEADING.column()] > 0 || line == 2) {
        heading = said;
        since = 0;
      } else {
        since = min(FAR, since + 1);
      }
      fromTitle = title || block.home().normalName().equals("h1") ? 0 : next(fromTitle);
      stated(block.text(), body, meta, row);
    }
  }

  private static String stated(Page page, List<String> properties) {
    var said = new StringBuilder();
    for (var node : page.linked().all()) {
      for (var property : properties) {
        LinkedData.text(node.path(property)).ifPresent(text -> said.append(text).append(' '));
      }
    }
    return said.toString();
  }

  private static int next(int fromTitle) {
    return fromTitle < 0 ? fromTitle : fromTitle + 1;
  }

  private static void stated(String text, String body, String meta, double[] row) {
    if (body.isEmpty() && meta.isEmpty()) {
      row[Sign.IN_JSON.column()] = NONE;
      return;
    }
    var squeezed = squeezed(text);
    boolean enough = squeezed.length() > 8;
    row[Sign.IN_JSON.column()] = body.isEmpty() || !enough ? NONE : body.contains(squeezed) ? 1 : 0;
    row[Sign.IN_META.column()] = enough && meta.contains(squeezed) ? 1 : 0;
  }

  private static String squeezed(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }

  private static void around(
      List<PageBlock> blocks, double[][] rows, Ruled ruled, Likeness likeness) {
    var trunk = new HashSet<Element>(ruled.root().parents());
    trunk.add(ruled.root());
    int prose = blocks.stream().filter(PageSigns::isProse).mapToInt(PageBlock::length).sum();
    for (int i = 0; i < rows.length; i++) {
      var block = blocks.get(i);
      var row = rows[i];
      var region = block.region();
      PartNames.put(region.parts, row);
      Region.putTags(region.tags, row);
      row[Sign.TAG_LINK.column()] = region.element.closest("a") == null ? 0 : 1;
      row[Sign.DEPTH.column()] = region.depth;
      var parent = region.parent == null ? region : region.parent;
      var above = parent.parent == null ? parent : parent.parent;
      above = above.parent == null ? above : above.parent;
      surround(parent, Sign.PARENT_CHARS, row);
      surround(above, Sign.ABOVE_CHARS, row);
      var alike = likeness.of(block);
      row[Sign.ALIKE.column()] = log1p(alike.blocks);
      row[Sign.ALIKE_LENGTH.column()] = log1p((double) alike.chars / alike.blocks);
      row[Sign.ALIKE_LINKED.column()] = (double) alike.linked / Math.max(1, alike.chars);
      row[Sign.ALIKE_OF_PROSE.column()] = (double) alike.prose / Math.max(1, prose);
      row[Sign.ALIKE_IN_ROOT.column()] = (double) alike.inRoot / alike.blocks;
      int steps = fromRoot(region, trunk, ruled.root());
      row[Sign.IN_ROOT.column()] = steps == 0 ? 1 : 0;
      row[Sign.FROM_ROOT.column()] = steps;
      row[Sign.KEPT_BY_RULES.column()] = ruled.strict().contains(block) ? 1 : 0;
      row[Sign.KEPT_LOOSELY.column()] = ruled.loose().contains(block) ? 1 : 0;
      row[place(block).column()] = block.isFurniture() ? 1 : 0;
    }
  }

  private static Sign place(PageBlock block) {
    return switch (block.place()) {
      case FLOW, BESIDE_BY_NAME -> Sign.BESIDE_BY_NAME;
      case BESIDE_BY_TAG -> Sign.BESIDE_BY_TAG;
      case TALK -> Sign.BESIDE_AS_TALK;
    };
  }

  private static void surround(Region region, Sign first, double[] row) {
    int at = first.column();
    row[at] = log1p(region.chars);
    row[at + 1] = region.linkShare();
    row[at + 2] = log1p(region.blocks);
    row[at + 3] = region.proseShare();
  }

  /** 0 inside the root; else how many elements up the two ways meet. */
  private static int fromRoot(Region region, Set<Element> trunk, Element root) {
    int steps = 0;
    for (var at = region; at != null; at = at.parent) {
      if (at.element.equals(root)) {
        return 0;
      }
      if (trunk.contains(at.element)) {
        return steps + 1;
      }
      steps++;
    }
    return steps;
  }

  private static void places(List<PageBlock> blocks, double[][] rows, Ruled ruled) {
    double all = 1;
    double prose = 1;
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < rows.length; i++) {
      all += blocks.get(i).length();
      prose += PageSigns.isProse(blocks.get(i)) ? blocks.get(i).length() : 0;
      if (ruled.strict().contains(blocks.get(i))) {
        first = min(first, i);
        last = i;
      }
    }
    double seen = 0;
    double read = 0;
    for (int i = 0; i < rows.length; i++) {
      var row = rows[i];
      row[Sign.POSITION.column()] = seen / all;
      row[Sign.PROSE_BEFORE.column()] = read / prose;
      seen += blocks.get(i).length();
      read += PageSigns.isProse(blocks.get(i)) ? blocks.get(i).length() : 0;
      row[Sign.PROSE_AFTER.column()] = 1 - read / prose;
      row[Sign.AFTER_ROOT.column()] = last < 0 ? 0 : i < first ? -1 : i > last ? 1 : 0;
      row[Sign.ROOT_POSITION.column()] =
          last < 0 ? NONE : Math.clamp((double) (i - first) / Math.max(1, last - first), -1, 2);
    }
  }

  private static void neighbours(List<PageBlock> blocks, double[][] rows) {
    var ways = new ArrayList<Way>();
    ways.add(new Way(-1, Sign.PREVIOUS_LENGTH, true));
    ways.add(new Way(-2, Sign.BEFORE_LENGTH, false));
    ways.add(new Way(1, Sign.NEXT_LENGTH, true));
    ways.add(new Way(2, Sign.AFTER_LENGTH, false));
    for (int i = 0; i < rows.length; i++) {
      for (var way : ways) {
        int other = i + way.steps();
        boolean there = other >= 0 && other < rows.length;
        int at = way.first().column();
        var row = rows[i];
        row[at++] = there ? rows[other][Sign.LENGTH.column()] : NONE;
        row[at++] = there ? rows[other][Sign.LINKED.column()] : NONE;
        if (way.near()) {
          row[at++] = there ? rows[other][Sign.HEADING.column()] : NONE;
          row[at++] = there && blocks.get(other).isFurniture() ? 1 : 0;
        }
        row[at] = there ? rows[other][Sign.KEPT_BY_RULES.column()] : NONE;
      }
    }
  }

  private record Way(int steps, Sign first, boolean near) {}
}
