package org.regesta.text.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a reader of the page does not see. */
final class Visibility {

  private Visibility() {}

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    var style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    var compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}
