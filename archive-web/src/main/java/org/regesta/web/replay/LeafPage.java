package org.regesta.web.replay;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.capture.Capture;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.NumberPlaces;

/**
 * Our page around one page of a PDF: its picture with the boxes on it, which needs no script. Where
 * scripts run, PDF.js draws the page in the place of the picture, with text that can be selected.
 */
record LeafPage(
    Capture capture, Facsimile.Picture drawn, int number, Optional<SourceText.Marked> text) {

  /** What is fetched and parsed in the browser as a whole may not be longer, in bytes. */
  private static final long MOST_BYTES = 50_000_000;

  private static final int LONGEST_NAME = 300;

  String html(String path) {
    var body =
        """
        <main data-bytes="%s" data-page="%d">
        %s        <svg class="leaf" viewBox="0 0 %s %s" role="group" aria-label="%s">
        <image href="%s/leaf/%d.png" width="%s" height="%s" role="img" aria-label="Picture of page %d"/>
        %s</svg>
        %s</main>
        <script type="module" src="%sleaf.mjs"></script>
        """
            .formatted(
                capture.length() <= MOST_BYTES ? path + "/bytes" : "",
                number,
                StillPage.heading(title()),
                points(drawn.width()),
                points(drawn.height()),
                "Page %d of %d".formatted(number, drawn.pages()),
                path,
                number,
                points(drawn.width()),
                points(drawn.height()),
                number,
                text.map(this::marks).orElse(""),
                notes(),
                ReplayOrigin.OURS);
    return StillPage.of(title(), body);
  }

  private String title() {
    return "Page %d of %d of %s".formatted(number, drawn.pages(), capture.name());
  }

  private String notes() {
    return LeafNotes.of(drawn, number, text).stream()
        .map(note -> "<p>" + StillPage.escaped(note) + "</p>\n")
        .collect(Collectors.joining());
  }

  private String marks(SourceText.Marked marked) {
    var marks = new StringBuilder();
    var places = new NumberPlaces();
    for (var passage : marked.passages().all()) {
      var boxes = Boxes.onPage(Places.inPdf(passage, marked.read().anchors()), number);
      if (!boxes.isEmpty()) {
        boolean chosen = marked.passages().chosen().filter(passage::equals).isPresent();
        var words = passage.words(marked.text()).replaceAll("\\s+", " ");
        marks.append(
            "<g id=\"p%d\" data-regesta-p=\"%d\"%s role=\"img\" aria-label=\"%s\">"
                .formatted(
                    passage.number(),
                    passage.number(),
                    chosen ? " class=\"regesta-chosen\"" : "",
                    StillPage.escaped("Passage " + passage.number() + ": " + shortened(words))));
        boxes.forEach(box -> marks.append(rect(box)));
        marks.append(number(passage.number(), places.behind(boxes.getLast(), passage.number())));
        marks.append("</g>\n");
      }
    }
    return marks.toString();
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_NAME
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_NAME)))
            + "…";
  }

  private static String rect(Anchor.Box box) {
    return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
        .formatted(
            points(box.left()), points(box.top()), points(box.width()), points(box.height()));
  }

  /** Behind the last word, raised, as small as a footnote's. */
  private String number(int number, NumberPlaces.Place place) {
    float left = Math.min(place.left(), drawn.width() - place.width());
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" aria-hidden=\"true\">%d</text>"
        .formatted(points(left), points(place.line()), points(place.size()), number);
  }

  private static String points(float value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
