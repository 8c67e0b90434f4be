package org.regesta.text.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Blocks that a page makes by the same template, counted together. */
final class Likeness {

  private final Map<String, Likeness.Kind> kinds = new HashMap<>();

  /** What is alike. */
  static final class Kind {
    int blocks;
    int chars;
    int linked;
    int inRoot;
    int prose;
    double first;
  }

  static Likeness of(List<PageBlock> blocks, Element root) {
    var likeness = new Likeness();
    for (var block : blocks) {
      var kind = likeness.kinds.computeIfAbsent(block.region().likeness(), name -> new Kind());
      kind.blocks++;
      kind.chars += block.length();
      kind.linked += block.linked();
      kind.prose += PageSigns.isProse(block) ? block.length() : 0;
      kind.inRoot += block.isWithin(root) ? 1 : 0;
    }
    return likeness;
  }

  Kind of(PageBlock block) {
    return kinds.getOrDefault(block.region().likeness(), new Kind());
  }

  int most() {
    return kinds.values().stream().mapToInt(kind -> kind.blocks).max().orElse(0);
  }
}
