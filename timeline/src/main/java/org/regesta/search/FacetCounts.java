package org.regesta.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.regesta.event.Event;
import org.regesta.speech.Wording;
import org.regesta.timeline.Density;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;

/** Counts over all hits: asked for with a query, and read from its result. */
final class FacetCounts {

  /** More values than these of one field are not told. */
  private static final int VALUES = 50;

  /** Different stretches of days that hits may have; the rarest above are not counted by time. */
  private static final int SPANS = 60_000;

  private static final List<String> FIELDS =
      List.of("kind", "speaker", "publishers", "collections", "wording", "status", "precision");

  private FacetCounts() {}

  static void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, SearchAggregationFactory index) {
    for (var field : FIELDS) {
      query.aggregation(key(field), terms(index, field, VALUES));
    }
    query.aggregation(key("span"), terms(index, "span", SPANS));
  }

  private static AggregationKey<Map<String, Long>> key(String field) {
    return AggregationKey.of(field);
  }

  private static SearchAggregation<Map<String, Long>> terms(
      SearchAggregationFactory index, String field, int most) {
    return index.terms().field(field, String.class).maxTermCount(most).toAggregation();
  }

  static Facets facets(SearchResult<?> result) {
    return new Facets(
        named(EntryKind.class, result, "kind"),
        result.aggregation(key("speaker")),
        result.aggregation(key("publishers")),
        result.aggregation(key("collections")),
        named(Wording.class, result, "wording"),
        named(Event.Status.class, result, "status"),
        named(Precision.class, result, "precision"));
  }

  private static <E extends Enum<E>> Map<E, Long> named(
      Class<E> type, SearchResult<?> result, String field) {
    var counts = new EnumMap<E, Long>(type);
    result
        .aggregation(key(field))
        .forEach((name, count) -> counts.put(Enum.valueOf(type, name), count));
    return counts;
  }

  /** The stretches of days of all dated hits. */
  static List<Density.Span> spans(SearchResult<?> result) {
    return result.aggregation(key("span")).entrySet().stream()
        .map(span -> new Density.Span(Span.bounds(span.getKey()), span.getValue()))
        .toList();
  }
}
