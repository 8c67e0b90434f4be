package org.regesta.web.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.text.ExtractionStore;
import org.springframework.stereotype.Component;

/**
 * The addresses of the second origin. Of a capture, behind its key: {@code page}, {@code part},
 * {@code link}, {@code leaf/N}, {@code leaf/N.png}, {@code leaf/N-marked.png}, {@code passage.png},
 * {@code lines}, {@code picture}, {@code bytes}, {@code original}.
 */
@Component
class ReplayDoor {

  private final ReplayOrigin origin;
  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final PageReplay pages;
  private final LeafReplay leaves;
  private final LinesReplay lines;
  private final PartReplay parts;
  private final OurFiles files = new OurFiles();

  ReplayDoor(
      ReplayOrigin origin,
      CaptureStore captures,
      ExtractionStore extractions,
      PageReplay pages,
      LeafReplay leaves,
      LinesReplay lines,
      PartReplay parts) {
    this.origin = origin;
    this.captures = captures;
    this.extractions = extractions;
    this.pages = pages;
    this.leaves = leaves;
    this.lines = lines;
    this.parts = parts;
  }

  Answer answer(Asked asked) {
    return switch (asked.step(0)) {
      case "replay" -> replay(asked);
      case "ours" -> files.answer(asked.steps()).orElseGet(this::noAddress);
      default -> noAddress();
    };
  }

  private Answer replay(Asked asked) {
    if (!origin.isKey(asked.step(1))) {
      return Answer.nothing(
          HttpServletResponse.SC_GONE,
          "This address held until the server was started anew. Open the source in the reading"
              + " room; its addresses are permanent.",
          capture(asked.step(2)).map(one -> origin.inReadingRoom(one.id())));
    }
    return capture(asked.step(2)).map(one -> ofReading(one, asked)).orElseGet(this::noAddress);
  }

  /** Words that were counted in an earlier reading of the text might be others by now. */
  private Answer ofReading(Capture capture, Asked asked) {
    var hash = extractions.textHash(capture.id()).orElse("");
    if (hash.startsWith(asked.text())) {
      return of(capture, asked);
    }
    return Answer.nothing(
        HttpServletResponse.SC_GONE,
        "The passage cannot be shown in this copy: it was counted in an earlier reading of the"
            + " text.",
        Optional.of(origin.inReadingRoom(capture.id())));
  }

  private Answer of(Capture capture, Asked asked) {
    return switch (asked.step(3)) {
      case "" -> asItIs(capture);
      case "page" -> pages.answer(capture, asked);
      case "leaf" -> leaves.answer(capture, asked);
      case "passage.png" -> leaves.cutting(capture, asked);
      case "lines" -> lines.answer(capture, asked);
      case "part" -> parts.part(capture, asked);
      case "link" -> parts.link(capture, asked);
      case "picture" -> parts.picture(capture);
      case "bytes" ->
          new Answer.Bytes(
              "application/octet-stream", captures.open(capture.id()), Answer.Readers.SANDBOXED);
      case "original" -> new Answer.Saved(capture.name(), captures.open(capture.id()));
      default -> noAddress();
    };
  }

  /** Shows a capture that a page links to, whatever it is. */
  private Answer asItIs(Capture capture) {
    var showing = extractions.find(capture.id()).map(Showing::of).orElse(Showing.NOT_AT_ALL);
    return switch (showing) {
      case PAGE -> new Answer.Elsewhere(origin.page(capture.id(), Chosen.NOTHING));
      case LEAVES -> new Answer.Elsewhere(origin.leaf(capture.id(), 1, Chosen.NOTHING));
      case LINES -> new Answer.Elsewhere(origin.lines(capture.id(), Chosen.NOTHING));
      case PICTURE -> new Answer.Elsewhere(origin.picture(capture.id()));
      case NOT_AT_ALL -> new Answer.Elsewhere(origin.original(capture.id()));
    };
  }

  private Optional<Capture> capture(String id) {
    return id.matches("[0-9a-hjkmnp-tv-z]{26}")
        ? captures.find(new CaptureId(id))
        : Optional.empty();
  }

  private Answer noAddress() {
    return Answer.nothing(
        HttpServletResponse.SC_NOT_FOUND,
        "Nothing of this archive is at this address.",
        Optional.empty());
  }
}
