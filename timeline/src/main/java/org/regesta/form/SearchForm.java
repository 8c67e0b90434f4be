package org.regesta.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.search.Facets;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Snippet;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

/**
 * What a search came to, as machines get it.
 *
 * @param total hits on all pages
 * @param facets how many hits have which value
 * @param density hits by year, month, day …; null where it was not asked for
 */
public record SearchForm(long total, List<Hit> hits, Facets facets, @Nullable Density density) {

  /**
   * One hit.
   *
   * @param snippet its words, those that match marked
   */
  public record Hit(EntryForm entry, List<Snippet.Part> snippet) {}

  public static SearchForm of(SearchAnswer.Found found, @Nullable Bucket bucket) {
    return new SearchForm(
        found.total(),
        found.hits().stream()
            .map(hit -> new Hit(EntryForm.of(hit.entry()), hit.snippet().parts()))
            .toList(),
        found.facets(),
        bucket == null ? null : found.density(bucket));
  }
}
