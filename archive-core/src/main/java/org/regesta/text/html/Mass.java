package org.regesta.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of prose stand below each element: what is too much of the page's prose is
 * never furniture, whatever it is called.
 */
final class Mass {

  private static final int PROSE = 60;

  /** Less is a remark that scripts are wanted. */
  private static final int LITTLE = 500;

  private final Map<Element, Integer> below = new HashMap<>();
  private final List<Element> unscripted = new ArrayList<>();
  private final Set<Element> spoken = new HashSet<>();

  static Mass of(Element body) {
    var mass = new Mass();
    NodeTraversor.traverse(mass.counter(), body);
    mass.hear(body);
    return mass;
  }

  /**
   * What a page shows where no script runs, if that is more prose than it has otherwise: there its
   * makers put its text for those who only read.
   */
  private void hear(Element body) {
    int own = chars(body);
    for (var element : unscripted) {
      int prose = chars(element);
      if (prose > LITTLE && prose > own) {
        spoken.add(element);
        for (var at = element.parent(); at != null; at = at.parent()) {
          below.merge(at, prose, Integer::sum);
        }
      }
    }
  }

  /** Whether its content is no text of the page. */
  boolean isSilent(Element element) {
    return Tags.SILENT.contains(element.normalName()) && !spoken.contains(element);
  }

  int of(Element element, Element whole) {
    int all = below.getOrDefault(whole, 0);
    return all == 0 ? 0 : 100 * below.getOrDefault(element, 0) / all;
  }

  int chars(Element element) {
    return below.getOrDefault(element, 0);
  }

  private NodeVisitor counter() {
    return new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {}

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element element) {
          boolean silent = Tags.SILENT.contains(element.normalName());
          int prose = silent ? 0 : prose(element);
          if (element.normalName().equals("noscript") && prose(element) > 0) {
            unscripted.add(element);
          }
          if (prose > 0 && element.parent() != null) {
            below.merge(element.parent(), prose, Integer::sum);
          }
        }
      }
    };
  }

  private int prose(Element element) {
    int own = 0;
    for (var child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own += text.getWholeText().strip().length();
      }
    }
    boolean counts = own >= PROSE || (own > 0 && element.normalName().equals("p"));
    return counts ? below.merge(element, own, Integer::sum) : below.getOrDefault(element, 0);
  }
}
