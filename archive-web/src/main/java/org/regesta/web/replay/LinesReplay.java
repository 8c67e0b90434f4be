package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Facsimiles;
import org.regesta.text.facsimile.Wanted;
import org.springframework.stereotype.Component;

/** Captured texts, their lines numbered and their passages marked. */
@Component
class LinesReplay {

  private final ReplayOrigin origin;
  private final CaptureStore captures;
  private final Facsimiles facsimiles;
  private final SourceText texts;

  LinesReplay(ReplayOrigin origin, CaptureStore captures, Facsimiles facsimiles, SourceText texts) {
    this.origin = origin;
    this.captures = captures;
    this.facsimiles = facsimiles;
    this.texts = texts;
  }

  Answer answer(Capture capture, Asked asked) {
    var source = TextExtractor.Request.of(capture, captures.open(capture.id()));
    return switch (facsimiles.make(source, new Wanted.PlainLines())) {
      case Facsimile.Lines(var lines) -> {
        var text = texts.of(capture.id(), asked.chosen());
        var page = new LinesPage(lines, text);
        yield new Answer.Still(
            HttpServletResponse.SC_OK,
            page.html(capture.name(), asked.part(), origin.path(capture.id()) + "/lines"));
      }
      case Facsimile.Refused(var reason) ->
          Answer.nothing(
              HttpServletResponse.SC_OK,
              "This text cannot be shown as it was: " + reason + ".",
              Optional.of(origin.inReadingRoom(capture.id()) + "?view=text"));
      case Facsimile.Page _, Facsimile.Picture _ ->
          throw new IllegalStateException("lines were wanted of " + capture.id());
    };
  }
}
