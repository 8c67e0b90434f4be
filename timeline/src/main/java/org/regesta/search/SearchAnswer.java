package org.regesta.search;

import java.util.List;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.Entry;

/** What a search came to. */
public sealed interface SearchAnswer {

  /**
   * The hits of one page, and what all hits together are like.
   *
   * @param spread how all hits lie in time
   */
  record Found(List<Hit> hits, Facets facets, Spread spread) implements SearchAnswer {
    public Found {
      hits = List.copyOf(hits);
    }

    /** Hits on all pages. */
    public long total() {
      return spread.total();
    }

    /** How many hits no source dates. */
    public long undated() {
      return spread.undated();
    }

    /** All hits, counted by year, month, day …, within the period that was asked for. */
    public Density density(Bucket bucket) {
      return spread.density(bucket);
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
