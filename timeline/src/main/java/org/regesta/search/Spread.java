package org.regesta.search;

import java.util.List;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

/**
 * How hits lie in time.
 *
 * @param total all hits
 * @param spans the days of all dated hits, by the clock that was asked for
 * @param undated how many hits that clock does not date
 * @param period that was asked for
 */
public record Spread(long total, List<Density.Span> spans, long undated, Bounds period) {

  public Spread {
    spans = List.copyOf(spans);
  }

  /** All hits, counted by year, month, day …, within the period that was asked for. */
  public Density density(Bucket bucket) {
    return Density.of(spans, bucket, period, undated);
  }
}
