package org.regesta.text.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.text.Block;

/**
 * What stands around the running text inside the article's own element: the headline again, bylines
 * and counters above, calls and teasers below.
 */
final class Edges {

  private static final Pattern COUNTER = Pattern.compile("[\\d.,/|\\s]+[KkMm]?");
  private static final Pattern STANDFIRST =
      Pattern.compile(
          " (standfirst|lead|lede|lead in|dek|deck|intro|introduction|summary|subtitle|sub title|subhead|excerpt|chapo|abstract|description|kicker) ");

  private static final int FARTHEST_ABOVE = 25;
  private static final int LONGEST_MASTHEAD = 160;

  /** Among how many blocks the headline is looked for. */
  private static final int TOP = 8;

  private final String title;

  Edges(String title) {
    this.title = PageTitle.key(title);
  }

  /**
   * What stands between the headline and the element that holds the body: the standfirst and the
   * caption of the leading picture.
   */
  List<PageBlock> above(List<PageBlock> page, List<PageBlock> inside) {
    if (inside.isEmpty()) {
      return List.of();
    }
    int first = page.indexOf(inside.getFirst());
    int headline = first;
    for (int i = Math.max(0, first - FARTHEST_ABOVE); i < first; i++) {
      if (isTitle(page.get(i)) && !page.get(i).isFurniture()) {
        headline = i;
      }
    }
    return page.subList(headline, first).stream()
        .filter(MainContent::belongs)
        .filter(block -> isStandfirst(block) || block.kind() == Block.Kind.CAPTION)
        .toList();
  }

  List<PageBlock> trimmed(List<PageBlock> blocks) {
    var kept = new ArrayList<PageBlock>();
    int firstProse = firstProse(blocks);
    int headline = headline(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      boolean head = i < firstProse;
      boolean masthead = i < headline && isNoSentence(block);
      if (!isTitle(block) && !isCounter(block) && !masthead && !(head && isScrap(block))) {
        kept.add(block);
      }
    }
    dropTail(kept);
    return kept;
  }

  /** Without what stands above the headline and is no sentence: the paper's name, its motto. */
  List<PageBlock> belowMasthead(List<PageBlock> page, List<PageBlock> kept) {
    if (kept.isEmpty()) {
      return kept;
    }
    var prose = kept.get(firstProse(kept));
    Set<PageBlock> above = Collections.newSetFromMap(new IdentityHashMap<>());
    var open = new ArrayList<PageBlock>();
    for (var block : page) {
      if (block.equals(prose)) {
        break;
      }
      open.add(block);
      if (isTitle(block)) {
        above.addAll(open);
        open.clear();
      }
    }
    return kept.stream().filter(block -> !(above.contains(block) && isNoSentence(block))).toList();
  }

  /** The blocks above the prose that page makers call so are standfirsts. */
  static List<PageBlock> typed(List<PageBlock> article) {
    int firstProse = firstProse(article);
    var typed = new ArrayList<PageBlock>();
    for (int i = 0; i < article.size(); i++) {
      var block = article.get(i);
      boolean standfirst = i < firstProse && isStandfirst(block);
      typed.add(standfirst ? block.as(Block.Kind.STANDFIRST) : block);
    }
    return typed;
  }

  /** The block near the top whose first line is the headline; 0 where there is none. */
  private int headline(List<PageBlock> blocks) {
    for (int i = 0; i < Math.min(TOP, blocks.size()); i++) {
      var line = blocks.get(i).text().lines().findFirst().orElse("");
      if (!title.isEmpty() && PageTitle.key(line).equals(title)) {
        return i;
      }
    }
    return 0;
  }

  /** What stands above the headline and is no sentence: the name of the paper, its motto. */
  private static boolean isNoSentence(PageBlock block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && block.text().length() < LONGEST_MASTHEAD
        && !endsSentence(block.text());
  }

  private static int firstProse(List<PageBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block.kind() == Block.Kind.PARAGRAPH
          && block.text().length() > 80
          && !isStandfirst(block)) {
        return i;
      }
    }
    return 0;
  }

  boolean isTitle(PageBlock block) {
    var key = PageTitle.key(block.text());
    return !title.isEmpty()
        && (key.equals(title)
            || (block.kind() == Block.Kind.SUBHEADING
                && key.length() > 10
                && (title.startsWith(key) || key.startsWith(title))));
  }

  private static boolean isCounter(PageBlock block) {
    return block.text().length() <= 12 && COUNTER.matcher(block.text()).matches();
  }

  /** Above the prose, a few words that are no sentence: a byline, a section, a time. */
  private static boolean isScrap(PageBlock block) {
    int length = block.text().length();
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM -> length < 45 && !endsSentence(block.text());
      case SUBHEADING, QUOTE, STANDFIRST, TABLE, CAPTION -> false;
    };
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return ".!?…。！？\"”»’".indexOf(last) >= 0;
  }

  private static boolean isStandfirst(PageBlock block) {
    if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.SUBHEADING) {
      return false;
    }
    var home = block.home();
    var parent = home.parent();
    return STANDFIRST.matcher(Names.of(home)).find()
        || (parent != null
            && STANDFIRST.matcher(Names.of(parent)).find()
            && parent.childrenSize() < 4);
  }

  /** Headings that nothing follows, and links to elsewhere at the end. */
  private static void dropTail(List<PageBlock> kept) {
    while (!kept.isEmpty()) {
      var block = kept.getLast();
      boolean heading = block.kind() == Block.Kind.SUBHEADING;
      boolean scrap =
          block.kind() == Block.Kind.PARAGRAPH
              && block.text().length() < 40
              && !endsSentence(block.text());
      boolean links = block.linkDensity() > 0.45;
      if (kept.size() == 1 || !(heading || scrap || links)) {
        return;
      }
      kept.removeLast();
    }
  }
}
