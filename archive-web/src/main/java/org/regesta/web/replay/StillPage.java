package org.regesta.web.replay;

import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/** Small pages of ours on the second origin; everything put into them is escaped. */
final class StillPage {

  private StillPage() {}

  static String saying(String words, Optional<String> wayOn) {
    var link =
        wayOn
            .map(address ->
                "<p><a href=\"%s\">To the reading room</a></p>".formatted(escaped(address)))
            .orElse("");
    return of(
        "Not shown", "<main><h1>Not shown</h1><p>%s</p>%s</main>".formatted(escaped(words), link));
  }

  /**
   * @param body mark-up, already safe
   */
  static String of(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title><link rel="stylesheet" href="%s"></head>
    <body tabindex="0">%s</body>
    </html>
    """
        .formatted(escaped(title), ReplayOrigin.OURS + "still.css", body);
  }

  /** For those who hear a page, or leaf through its headings. */
  static String heading(String title) {
    return "<h1 class=\"unseen\">" + escaped(title) + "</h1>\n";
  }

  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
