package org.regesta.web.replay;

import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.timeline.TimelineStore;
import org.springframework.stereotype.Component;

/** The text of a capture as it was read last, and the passages in it that are to be marked. */
@Component
public class SourceText {

  private final ExtractionStore extractions;
  private final TimelineStore timeline;

  SourceText(ExtractionStore extractions, TimelineStore timeline) {
    this.extractions = extractions;
    this.timeline = timeline;
  }

  /** A text, and its passages. */
  public record Marked(Extraction.Read read, String hash, SourcePassages passages) {

    public String text() {
      return read.article().text();
    }
  }

  /** Empty where the capture was not read, or could not be. */
  public Optional<Marked> of(CaptureId capture, List<Passage> wanted) {
    return extractions
        .find(capture)
        .filter(Extraction.Read.class::isInstance)
        .map(Extraction.Read.class::cast)
        .map(read -> marked(capture, read, wanted));
  }

  private Marked marked(CaptureId capture, Extraction.Read read, List<Passage> wanted) {
    var hash = extractions.textHash(capture).orElse("");
    var text = read.article().text();
    return new Marked(read, hash, SourcePassages.of(timeline, capture, text, hash, wanted));
  }
}
