package org.regesta.search;

import java.util.List;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.Entry;

/** What a search came to. */
public sealed interface SearchAnswer {

  /**
   * The hits of one page, and what all hits together are like.
   *
   * @param total hits on all pages
   * @param spans the days of all dated hits, for {@link #density}
   * @param undated how many hits no source dates
   */
  record Found(
      List<Hit> hits,
      long total,
      Facets facets,
      List<Density.Span> spans,
      long undated,
      Bounds period)
      implements SearchAnswer {
    public Found {
      hits = List.copyOf(hits);
      spans = List.copyOf(spans);
    }

    /** All hits, counted by year, month, day …, within the period that was asked for. */
    public Density density(Bucket bucket) {
      return Density.of(spans, bucket, period, undated);
    }
  }

  /**
   * The words of the query are not well formed.
   *
   * @param message for whoever wrote them: what is wrong, and what to do
   */
  record NotUnderstood(String message) implements SearchAnswer {}

  /** One entry that matches, and its words with the match marked. */
  record Hit(Entry entry, Snippet snippet) {}
}
