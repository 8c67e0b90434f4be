package org.regesta.search;

/**
 * What is sought.
 *
 * @param words as people write queries: words that must all occur, {@code "a phrase"}, {@code AND
 *     OR NOT}, brackets, {@code delay*}; empty for everything
 * @param from how many hits to pass over
 * @param limit how many hits at most
 */
public record TimelineQuery(String words, Filter filter, Order order, int from, int limit) {

  /** In which order hits come. */
  public enum Order {
    /** By the first known day; the undated last. */
    TIME,
    /** The best match first. */
    RELEVANCE
  }

  public TimelineQuery {
    if (from < 0 || limit < 1) {
      throw new IllegalArgumentException("a page of " + limit + " hits from " + from);
    }
  }

  /** The twenty best matches for some words. */
  public static TimelineQuery of(String words) {
    return new TimelineQuery(words, Filter.NONE, Order.RELEVANCE, 0, 20);
  }

  /** This query, filtered. */
  public TimelineQuery where(Filter wanted) {
    return new TimelineQuery(words, wanted, order, from, limit);
  }

  /** This query in another order. */
  public TimelineQuery orderedBy(Order wanted) {
    return new TimelineQuery(words, filter, wanted, from, limit);
  }

  /** Another page of this query. */
  public TimelineQuery page(int first, int size) {
    return new TimelineQuery(words, filter, order, first, size);
  }
}
