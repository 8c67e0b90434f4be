package org.regesta.web.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Facsimile;

/** What a drawn page of a PDF does not show, in words. */
public final class LeafNotes {

  private LeafNotes() {}

  /**
   * The notes on one page.
   *
   * @param number of the page, from 1
   * @param text of the PDF, where it was read
   */
  public static List<String> of(
      Facsimile.Picture drawn, int number, Optional<SourceText.Marked> text) {
    var notes = new ArrayList<String>();
    if (drawn.undrawn() > 0) {
      notes.add(
          "%s on this page could not be drawn for the picture of it: damaged, or JPEG 2000, which only PDF.js in a browser with scripts can draw."
              .formatted(drawn.undrawn() == 1 ? "A picture" : drawn.undrawn() + " pictures"));
    }
    text.ifPresent(marked -> hidden(drawn, number, marked).ifPresent(notes::add));
    return List.copyOf(notes);
  }

  /** Whether any of the chosen words can be seen on the page that they begin on. */
  public static boolean showsChosenWords(Facsimile.Picture drawn, SourceText.Marked text) {
    var places = chosen(text);
    return !places.isEmpty()
        && places.stream()
            .filter(place -> place.page() == places.getFirst().page())
            .flatMap(place -> place.boxes().stream())
            .anyMatch(box -> box.reaches(drawn.width(), drawn.height()));
  }

  private static Optional<String> hidden(
      Facsimile.Picture drawn, int number, SourceText.Marked text) {
    var boxes =
        chosen(text).stream()
            .filter(place -> place.page() == number)
            .flatMap(place -> place.boxes().stream())
            .toList();
    long hidden = boxes.stream().filter(box -> !box.reaches(drawn.width(), drawn.height())).count();
    if (hidden == 0) {
      return Optional.empty();
    }
    var words =
        hidden == boxes.size()
            ? "The words of the passage stand"
            : "%d of %d words of the passage stand".formatted(hidden, boxes.size());
    return Optional.of(
        words
            + " beyond the edge of this page as the PDF crops it, where nobody sees them. They are"
            + " in the text.");
  }

  private static List<Anchor.InPdf> chosen(SourceText.Marked text) {
    return text.passages()
        .chosen()
        .map(passage -> Places.inPdf(passage, text.read().anchors()))
        .orElse(List.of());
  }
}
