package org.regesta.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Anchor;
import org.regesta.text.Anchors;
import org.regesta.text.Passage;

/**
 * A passage of a capture's text, and where it stands in the original.
 *
 * @param textHash SHA-256 of the text that begin and end count in
 */
public record PassageForm(
    String capture, int begin, int end, String textHash, String words, List<Place> places) {

  /**
   * A place in the original: in a text node of HTML (path, begin, end), in a line of text (line,
   * begin, end), or in boxes on a page of PDF (page, boxes in points: left, top, width, height).
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Place(
      String format,
      @Nullable String path,
      @Nullable Integer line,
      @Nullable Integer page,
      @Nullable Integer begin,
      @Nullable Integer end,
      @Nullable List<List<Float>> boxes) {

    static Place of(Anchor anchor) {
      return switch (anchor) {
        case Anchor.InHtml(var path, var begin, var end) ->
            new Place("html", path, null, null, begin, end, null);
        case Anchor.InText(var line, var begin, var end) ->
            new Place("text", null, line, null, begin, end, null);
        case Anchor.InPdf(var page, var boxes) ->
            new Place(
                "pdf",
                null,
                null,
                page,
                null,
                null,
                boxes.stream()
                    .map(box -> List.of(box.left(), box.top(), box.width(), box.height()))
                    .toList());
      };
    }
  }

  public static PassageForm of(
      String capture, Passage passage, String textHash, String text, Anchors anchors) {
    return new PassageForm(
        capture,
        passage.begin(),
        passage.end(),
        textHash,
        passage.of(text),
        anchors.of(passage).stream().map(Place::of).toList());
  }
}
