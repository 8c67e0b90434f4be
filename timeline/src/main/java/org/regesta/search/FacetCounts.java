package org.regesta.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  private final Map<Field, Map<String, Long>> counts = new EnumMap<>(Field.class);

  static void ask(
      Field field, SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, SearchAggregationFactory index) {
    query.aggregation(key(field.inIndex()), terms(index, field.inIndex(), VALUES));
  }

  static void askSpans(
      Clock clock, SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, SearchAggregationFactory index) {
    query.aggregation(
        days(clock),
        index.terms().field(inDays(clock), Long.class).maxTermCount(SPANS).toAggregation());
    query.aggregation(key(span(clock)), terms(index, span(clock), SPANS));
  }

  private static AggregationKey<Map<Long, Long>> days(Clock clock) {
    return AggregationKey.of(inDays(clock));
  }

  private static String inDays(Clock clock) {
    return switch (clock) {
      case HAPPENED -> "days";
      case PUBLISHED -> "publishedDays";
    };
  }

  private static AggregationKey<Map<String, Long>> key(String field) {
    return AggregationKey.of(field);
  }

  private static SearchAggregation<Map<String, Long>> terms(
      SearchAggregationFactory index, String field, int most) {
    return index.terms().field(field, String.class).maxTermCount(most).toAggregation();
  }

  private static String span(Clock clock) {
    return switch (clock) {
      case HAPPENED -> "span";
      case PUBLISHED -> "publishedSpan";
    };
  }

  void read(Field field, SearchResult<?> result) {
    counts.put(field, result.aggregation(key(field.inIndex())));
  }

  Facets facets() {
    return new Facets(
        named(EntryKind.class, Field.KIND),
        of(Field.SPEAKER),
        of(Field.PUBLISHER),
        of(Field.COLLECTION),
        named(Wording.class, Field.WORDING),
        named(Event.Status.class, Field.STATUS),
        of(Field.STANCE),
        named(Precision.class, Field.PRECISION));
  }

  private Map<String, Long> of(Field field) {
    return counts.getOrDefault(field, Map.of());
  }

  private <E extends Enum<E>> Map<E, Long> named(Class<E> type, Field field) {
    var named = new EnumMap<E, Long>(type);
    of(field).forEach((name, count) -> named.put(Enum.valueOf(type, name), count));
    return named;
  }

  /** The stretches of days of all dated hits. */
  static List<Density.Span> spans(Clock clock, SearchResult<?> result) {
    return Stream.concat(
            result.aggregation(days(clock)).entrySet().stream()
                .map(span -> new Density.Span(Span.bounds(span.getKey()), span.getValue())),
            result.aggregation(key(span(clock))).entrySet().stream()
                .map(span -> new Density.Span(Span.stretches(span.getKey()), span.getValue())))
        .toList();
  }
}
