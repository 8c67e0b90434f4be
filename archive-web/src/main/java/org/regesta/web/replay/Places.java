package org.regesta.web.replay;

import java.util.List;
import org.regesta.text.Anchor;
import org.regesta.text.Anchors;

/** Where a passage stands in an original of each kind. */
final class Places {

  private Places() {}

  static List<Anchor.InHtml> inHtml(SourcePassage passage, Anchors anchors) {
    return of(passage, anchors, Anchor.InHtml.class);
  }

  static List<Anchor.InPdf> inPdf(SourcePassage passage, Anchors anchors) {
    return of(passage, anchors, Anchor.InPdf.class);
  }

  static List<Anchor.InText> inText(SourcePassage passage, Anchors anchors) {
    return of(passage, anchors, Anchor.InText.class);
  }

  private static <T extends Anchor> List<T> of(
      SourcePassage passage, Anchors anchors, Class<T> kind) {
    return passage.spans().stream()
        .flatMap(span -> anchors.of(span).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
