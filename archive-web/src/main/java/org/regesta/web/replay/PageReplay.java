package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Addresses;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Facsimiles;
import org.regesta.text.facsimile.Mark;
import org.regesta.text.facsimile.Wanted;
import org.springframework.stereotype.Component;

/** Captured web pages, their passages marked. */
@Component
class PageReplay {

  private final ReplayOrigin origin;
  private final CaptureStore captures;
  private final Facsimiles facsimiles;
  private final SourceText texts;

  PageReplay(ReplayOrigin origin, CaptureStore captures, Facsimiles facsimiles, SourceText texts) {
    this.origin = origin;
    this.captures = captures;
    this.facsimiles = facsimiles;
    this.texts = texts;
  }

  Answer answer(Capture capture, Asked asked) {
    var text = texts.of(capture.id(), asked.chosen());
    var marks = text.map(PageReplay::marks).orElse(List.of());
    var source = TextExtractor.Request.of(capture, captures.open(capture.id()));
    var made = facsimiles.make(source, new Wanted.MarkedPage(marks, addresses(capture)));
    var chosen = text.flatMap(marked -> marked.passages().chosen());
    return switch (made) {
      case Facsimile.Page page -> page(page, chosen, capture);
      case Facsimile.Refused(var reason) ->
          Answer.nothing(
              HttpServletResponse.SC_OK,
              "This page cannot be shown as it was: " + reason + ". Its text can be read.",
              Optional.of(origin.inReadingRoom(capture.id()) + "?view=text"));
      case Facsimile.Lines _, Facsimile.Picture _ ->
          throw new IllegalStateException("a page was wanted of " + capture.id());
    };
  }

  private Answer page(Facsimile.Page page, Optional<SourcePassage> chosen, Capture capture) {
    boolean astray = chosen.filter(one -> !page.marked().contains(one.number())).isPresent();
    return astray
        ? Answer.nothing(
            HttpServletResponse.SC_OK,
            "The passage cannot be shown in this copy: its words do not stand where they were"
                + " read. The text as it was read has them.",
            Optional.of(origin.inReadingRoom(capture.id()) + "?view=text"))
        : new Answer.Still(HttpServletResponse.SC_OK, page.html());
  }

  private Addresses addresses(Capture capture) {
    var path = origin.path(capture.id());
    return new Addresses(
        base(capture), path + "/part?u=", path + "/link?u=", ReplayOrigin.OURS + "marks.css");
  }

  /** Where the page was; of a loose file the address that was declared for it. */
  static String base(Capture capture) {
    var source = capture.source().value();
    var declared = capture.declared().url();
    return declared != null && !source.startsWith("http") ? declared : source;
  }

  private static List<Mark> marks(SourceText.Marked text) {
    var marks = new ArrayList<Mark>();
    for (var passage : text.passages().all()) {
      boolean chosen = text.passages().chosen().filter(passage::equals).isPresent();
      marks.add(
          new Mark(
              passage.number(),
              chosen ? Mark.Choice.CHOSEN : Mark.Choice.BESIDE,
              Places.inHtml(passage, text.read().anchors()),
              passage.words(text.text())));
    }
    return marks;
  }
}
