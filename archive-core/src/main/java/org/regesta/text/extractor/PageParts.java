package org.regesta.text.extractor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.text.Anchors;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;

/**
 * What a server sent to make a page complete: its pictures, styles, scripts and fonts. They are
 * kept so that the page can be shown as it was; there is nothing in them to read, and that is no
 * failure. The same thing as a file that somebody chose to import is a source whose words cannot be
 * read.
 */
final class PageParts {

  private static final Set<String> FAMILIES = Set.of("image", "font", "audio", "video");

  private static final Set<String> TYPES =
      Set.of(
          "text/css",
          "text/javascript",
          "application/javascript",
          "application/x-javascript",
          "application/json",
          "application/wasm",
          "application/vnd.ms-fontobject",
          "application/font-woff",
          "application/x-font-ttf",
          "application/x-font-otf");

  private static final SourceMetadata NOTHING_SAID =
      new SourceMetadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private PageParts() {}

  /** Styles and scripts are texts only to a program. */
  static boolean isCode(String type) {
    return TYPES.contains(type);
  }

  /** Whether a server sent something of this type beside a page. */
  static boolean holds(String type, TextExtractor.Request request) {
    var family = type.substring(0, Math.max(0, type.indexOf('/')));
    return request.declaredType() != null && (FAMILIES.contains(family) || isCode(type));
  }

  static Extraction.Read kept(String type) {
    return new Extraction.Read(
        type,
        ArticleText.ofPlain(""),
        new Anchors(List.of()),
        NOTHING_SAID,
        List.of("part of a page (" + type + "): kept, nothing to read"));
  }
}
