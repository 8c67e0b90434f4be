package org.regesta.text.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader of the page does not see. */
final class Visibility {

  private static final Pattern STREAMED = Pattern.compile("S:[0-9a-f]+");

  private Visibility() {}

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      // pages that stream their parts put them here first and into place by a script
      return !STREAMED.matcher(element.id()).matches();
    }
    var style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    var compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}
