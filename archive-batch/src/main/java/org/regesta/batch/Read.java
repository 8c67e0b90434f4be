package org.regesta.batch;

import org.regesta.capture.CaptureStore;
import org.regesta.intake.Findings;
import org.regesta.intake.Item;
import org.regesta.intake.Items;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.TextExtractor;

/**
 * Second step: reads the words of every capture that was kept.
 *
 * <p>Where they cannot be read, the item ends as refused, and its bytes stay kept: the account must
 * not call a source brought in that nobody will find on the timeline.
 */
record Read(
    CaptureStore captures,
    TextExtractor extractor,
    ExtractionStore extractions,
    Findings findings,
    Items items)
    implements ItemWork<Extraction> {

  @Override
  public String name() {
    return "reading";
  }

  @Override
  public Extraction work(Item item) {
    var capture = captures.find(item.capture().orElseThrow()).orElseThrow();
    return extractor.extract(TextExtractor.Request.of(capture, captures.open(capture.id())));
  }

  @Override
  public void record(Item item, Extraction extraction) {
    extractions.save(item.capture().orElseThrow(), extraction);
    switch (extraction) {
      case Extraction.Read read -> findings.read(item, read.notes());
      case Extraction.Refused(_, var reason) -> items.refuse(item, reason);
    }
  }
}
