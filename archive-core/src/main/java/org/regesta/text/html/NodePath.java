package org.regesta.text.html;

import org.jsoup.nodes.Node;
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
}
