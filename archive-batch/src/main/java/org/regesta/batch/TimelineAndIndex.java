package org.regesta.batch;

import org.regesta.capture.CaptureStore;
import org.regesta.intake.Findings;
import org.regesta.intake.Item;
import org.regesta.timeline.CaptureReading;
import org.regesta.timeline.Timeline;

/** Fifth step: puts what was found on the timeline; what changed there is queued for the index. */
record TimelineAndIndex(
    CaptureStore captures, Derivations derivations, Timeline timeline, Findings findings)
    implements ItemWork<CaptureReading> {

  @Override
  public String name() {
    return "placing on the timeline";
  }

  @Override
  public Weight weight() {
    return Weight.RECORD;
  }

  @Override
  public CaptureReading work(Item item) {
    var capture = item.capture().orElseThrow();
    return new CaptureReading(
        captures.find(capture).orElseThrow(),
        derivations.wordsOf(item),
        derivations.datesOf(item),
        derivations.statements().find(capture),
        derivations.events().find(capture));
  }

  @Override
  public void record(Item item, CaptureReading reading) {
    findings.placed(item, timeline.place(reading));
  }
}
