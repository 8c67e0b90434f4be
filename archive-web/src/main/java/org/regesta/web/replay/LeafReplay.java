package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;
import org.springframework.stereotype.Component;

/** Pages of captured PDFs, boxes on the words of their passages. */
@Component
class LeafReplay {

  private static final String PNG = ".png";

  /** Behind the number of a page whose passages are to be marked in the picture itself. */
  static final String MARKED = "-marked" + PNG;

  private final ReplayOrigin origin;
  private final Leaves leaves;
  private final SourceText texts;

  LeafReplay(ReplayOrigin origin, Leaves leaves, SourceText texts) {
    this.origin = origin;
    this.leaves = leaves;
    this.texts = texts;
  }

  Answer answer(Capture capture, Asked asked) {
    var step = asked.step(4);
    var form = Form.of(step);
    var number = Asked.number(step.substring(0, step.length() - form.ending.length()));
    if (number.isEmpty()) {
      return refused(capture, "a page is asked for by its number");
    }
    return switch (made(capture, form, number.get(), asked)) {
      case Facsimile.Picture drawn ->
          form == Form.PAGE ? leaf(capture, drawn, number.get(), asked) : png(drawn);
      case Facsimile.Refused(var reason) -> refused(capture, reason);
      case Facsimile.Page _, Facsimile.Lines _ ->
          throw new IllegalStateException("a picture was wanted of " + capture.id());
    };
  }

  /** In which form a page is asked for. */
  private enum Form {
    PAGE(""),
    PICTURE(PNG),
    MARKED_PICTURE(MARKED);

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    static Form of(String step) {
      if (step.endsWith(MARKED)) {
        return MARKED_PICTURE;
      }
      return step.endsWith(PNG) ? PICTURE : PAGE;
    }
  }

  private Facsimile made(Capture capture, Form form, int number, Asked asked) {
    return switch (form) {
      case PAGE, PICTURE -> leaves.page(capture, number);
      case MARKED_PICTURE ->
          leaves.marked(
              capture, new Wanted.MarkedPicture(number, passages(capture, number, asked)));
    };
  }

  private List<Wanted.Numbered> passages(Capture capture, int page, Asked asked) {
    var found = new ArrayList<Wanted.Numbered>();
    texts
        .of(capture.id(), asked.chosen())
        .ifPresent(marked -> {
          for (var passage : marked.passages().all()) {
            var boxes = Boxes.onPage(Places.inPdf(passage, marked.read().anchors()), page);
            if (!boxes.isEmpty()) {
              found.add(new Wanted.Numbered(passage.number(), boxes));
            }
          }
        });
    return found;
  }

  private Answer leaf(Capture capture, Facsimile.Picture drawn, int number, Asked asked) {
    var text = texts.of(capture.id(), asked.chosen());
    var page = new LeafPage(capture, drawn, number, text);
    return new Answer.Leaf(page.html(origin.path(capture.id())));
  }

  /** The lines of the first page that holds words of the passage that was asked for. */
  Answer cutting(Capture capture, Asked asked) {
    var text = texts.of(capture.id(), asked.chosen());
    var places =
        text.flatMap(marked ->
                marked
                    .passages()
                    .chosen()
                    .map(chosen -> Places.inPdf(chosen, marked.read().anchors())))
            .orElse(List.of());
    if (places.isEmpty()) {
      return refused(capture, "no such passage stands in it");
    }
    int page = places.getFirst().page();
    var boxes = Boxes.onPage(places, page);
    return switch (leaves.cutting(capture, new Wanted.Cutting(page, boxes))) {
      case Facsimile.Picture drawn -> png(drawn);
      case Facsimile.Refused(var reason) -> refused(capture, reason);
      case Facsimile.Page _, Facsimile.Lines _ ->
          throw new IllegalStateException("a picture was wanted of " + capture.id());
    };
  }

  private static Answer png(Facsimile.Picture drawn) {
    return new Answer.Bytes("image/png", drawn.png(), Answer.Readers.NOBODY);
  }

  private Answer refused(Capture capture, String reason) {
    return Answer.nothing(
        HttpServletResponse.SC_NOT_FOUND,
        "This page cannot be shown: " + reason + ".",
        Optional.of(origin.inReadingRoom(capture.id())));
  }
}
