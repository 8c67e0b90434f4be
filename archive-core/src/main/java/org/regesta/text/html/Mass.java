package org.regesta.text.html;

import java.util.HashMap;
import java.util.Map;
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

  private final Map<Element, Integer> below = new HashMap<>();

  static Mass of(Element body) {
    var mass = new Mass();
    NodeTraversor.traverse(mass.counter(), body);
    return mass;
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
          int prose = Tags.SILENT.contains(element.normalName()) ? 0 : prose(element);
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
