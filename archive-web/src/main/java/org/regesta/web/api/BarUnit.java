package org.regesta.web.api;

import java.util.Optional;
import org.regesta.timeline.Bucket;
import org.regesta.web.chart.Histogram;
import org.regesta.web.chart.Stretch;

/** How wide bars are where nobody asks for a width: as wide as the page draws them. */
final class BarUnit {

  /** Where nothing is dated there is nothing to draw. */
  private static final Bucket OF_NOTHING = Bucket.YEAR;

  private BarUnit() {}

  /** Of the drawing of these days. */
  static Bucket ofDrawing(Optional<Stretch> days) {
    return days.map(Histogram::bucketFor).orElse(OF_NOTHING);
  }

  /** Of the overview of these days, and of the small drawing beside results. */
  static Bucket ofOverview(Optional<Stretch> days) {
    return days.map(Histogram::bucketForStrip).orElse(OF_NOTHING);
  }
}
