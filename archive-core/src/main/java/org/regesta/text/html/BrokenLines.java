package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of an element that its own line breaks part, as pages had them before style sheets. */
final class BrokenLines {

  private BrokenLines() {}

  static List<String> of(Element element) {
    var lines = new ArrayList<String>();
    var open = new StringBuilder();
    for (var child : element.childNodes()) {
      if (parts(child)) {
        add(lines, open);
      } else {
        open.append(words(child));
      }
    }
    add(lines, open);
    return List.copyOf(lines);
  }

  private static boolean parts(Node node) {
    return node instanceof Element element
        && (element.normalName().equals("br") || element.isBlock());
  }

  private static String words(Node node) {
    if (node instanceof TextNode text) {
      return text.text();
    }
    return node instanceof Element element && !Tags.SILENT.contains(element.normalName())
        ? element.text()
        : "";
  }

  private static void add(List<String> lines, StringBuilder open) {
    var line = open.toString().strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    open.setLength(0);
  }
}
