package org.regesta.text.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.regesta.text.Block;

/**
 * Chooses the element that holds the article: the subtree whose prose, less its links and its
 * furniture, weighs most; names that page makers give the body of an article count for it.
 */
final class MainContent {

  private static final double PARENT_GAIN = 1.03;
  private static final double NAMED_SHARE = 0.6;

  /** Long talk below an article does not outweigh the article. */
  private static final double MOST_PUSH = 40;

  private final PageParts parts;

  /** In the order of the document, so that the same page always gives the same choice. */
  private final Map<Element, Double> sums;

  private MainContent(PageParts parts, Map<Element, Double> sums) {
    this.parts = parts;
    this.sums = sums;
  }

  static Element of(Element body, List<PageBlock> blocks, PageParts parts) {
    return new MainContent(parts, sums(body, blocks)).best(body);
  }

  private static Map<Element, Double> sums(Element body, List<PageBlock> blocks) {
    Map<Element, Double> found = new HashMap<>();
    for (var block : blocks) {
      double weight = weight(block);
      for (Element at = block.home(); at != null; at = at.parent()) {
        found.merge(at, weight, Double::sum);
        if (at.equals(body)) {
          break;
        }
      }
    }
    Map<Element, Double> ordered = new LinkedHashMap<>();
    for (var element : body.getAllElements()) {
      var sum = found.get(element);
      if (sum != null) {
        ordered.put(element, sum);
      }
    }
    return ordered;
  }

  /** Prose pulls, links and scraps push. */
  static double weight(PageBlock block) {
    int length = block.text().length();
    double density = block.linkDensity();
    if (block.isFurniture()) {
      return -15 - Math.min(MOST_PUSH, 0.25 * length);
    }
    if (density > 0.5) {
      return -20 - 0.5 * length;
    }
    double prose = length * (1 - 1.5 * density);
    return switch (block.kind()) {
      case PARAGRAPH, QUOTE, STANDFIRST -> length < 40 ? -12 : prose;
      case SUBHEADING -> 0;
      case LIST_ITEM -> length < 40 ? -10 : 0.7 * prose;
      case TABLE -> 0.5 * prose;
      case CAPTION -> -5;
    };
  }

  private Element best(Element body) {
    Element heaviest = body;
    for (var entry : sums.entrySet()) {
      var candidate = entry.getKey();
      double sum = entry.getValue();
      double best = sums.getOrDefault(heaviest, 0.0);
      boolean above = heaviest.parents().contains(candidate);
      boolean below = candidate.parents().contains(heaviest);
      if (above ? sum > best * PARENT_GAIN : below ? sum * PARENT_GAIN >= best : sum > best) {
        heaviest = candidate;
      }
    }
    return named(heaviest);
  }

  private Element named(Element heaviest) {
    double all = Math.max(1, sums.getOrDefault(heaviest, 0.0));
    Element best = heaviest;
    double bestSum = 0;
    for (var entry : sums.entrySet()) {
      var candidate = entry.getKey();
      double sum = entry.getValue();
      if (sum >= all * NAMED_SHARE && sum > bestSum && isNamed(candidate)) {
        best = candidate;
        bestSum = sum;
      }
    }
    return best;
  }

  private boolean isNamed(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || element.normalName().equals("article")
        || parts.isBody(Names.of(element));
  }

  /** Whether a block may stand in an article at all. */
  static boolean belongs(PageBlock block) {
    if (block.isFurniture()) {
      return false;
    }
    int length = block.text().length();
    double density = block.linkDensity();
    return block.kind() == Block.Kind.SUBHEADING
        ? density < 0.8
        : density < 0.5 || (density < 0.8 && length > 80);
  }
}
