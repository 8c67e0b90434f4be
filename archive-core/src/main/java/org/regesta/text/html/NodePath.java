package org.regesta.text.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The way from the document to a node: child indexes joined by '/'. */
final class NodePath {

  private NodePath() {}

  static String of(Node node) {
    var path = new StringBuilder();
    @Nullable Node at = node;
    while (at != null && at.parent() != null) {
      path.insert(0, "/" + at.siblingIndex());
      at = at.parent();
    }
    return path.isEmpty() ? "" : path.substring(1);
  }

  /** The text node at the end of a path; empty where the page has none there. */
  static Optional<TextNode> textAt(Document document, String path) {
    Node at = document;
    for (var step : path.split("/", -1)) {
      int index = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : -1;
      if (index < 0 || index >= at.childNodeSize()) {
        return Optional.empty();
      }
      at = at.childNode(index);
    }
    return at instanceof TextNode text ? Optional.of(text) : Optional.empty();
  }
}
