package org.regesta.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.regesta.copies.SourceId;
import org.regesta.text.Passage;

/**
 * A passage of a source that an entry rests on, with the source's own two clocks.
 *
 * @param source that the capture is of: others of the same one are no second witness
 * @param passages in the text of the capture's extraction, UTF-16, end exclusive
 * @param textHash of that text; where it no longer agrees the passage is not shown
 * @param quote the words of the passages
 * @param published EDTF; when the source was published, where known
 * @param captured when the source was captured, where known
 * @param whyDate where this source places it, and why; empty where it does not tell
 * @param whySo why it is read so
 */
public record Evidence(
    CaptureId capture,
    SourceId source,
    List<Passage> passages,
    String textHash,
    String quote,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> collection,
    Optional<String> published,
    @Nullable Instant captured,
    Optional<WhyDate> whyDate,
    WhySo whySo) {

  public Evidence {
    // rows of before sources were told apart have none
    source = source == null ? SourceId.alone(capture) : source;
    passages = List.copyOf(passages);
  }

  Evidence of(SourceId known) {
    return new Evidence(
        capture,
        known,
        passages,
        textHash,
        quote,
        title,
        publisher,
        collection,
        published,
        captured,
        whyDate,
        whySo);
  }

  Evidence of(WhySo known) {
    return new Evidence(
        capture,
        source,
        passages,
        textHash,
        quote,
        title,
        publisher,
        collection,
        published,
        captured,
        whyDate,
        known);
  }
}
