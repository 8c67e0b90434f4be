package org.regesta.batch;

import org.regesta.capture.CaptureStore;
import org.regesta.intake.Findings;
import org.regesta.intake.Item;

/** Fifth step: puts what was found on the timeline; what changed there is queued for the index. */
record TimelineAndIndex(
    CaptureStore captures, Derivations derivations, Line line, Findings findings)
    implements ItemWork<Line.OnTheLine> {

  @Override
  public String name() {
    return "placing on the timeline";
  }

  @Override
  public Line.OnTheLine work(Item item) {
    var capture = item.capture().orElseThrow();
    return new Line.OnTheLine(
        captures.find(capture).orElseThrow(),
        derivations.wordsOf(item),
        derivations.datesOf(item),
        derivations.statements().find(capture),
        derivations.events().find(capture));
  }

  @Override
  public void record(Item item, Line.OnTheLine reading) {
    line.place(reading);
    findings.placed(item, reading.statements().size() + reading.events().size());
  }
}
