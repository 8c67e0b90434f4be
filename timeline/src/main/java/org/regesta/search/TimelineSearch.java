package org.regesta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;

/** Finds entries by their words and by what they are. */
public final class TimelineSearch {

  private final SearchIndex index;
  private final TimelineStore timeline;

  public TimelineSearch(SearchIndex index, TimelineStore timeline) {
    this.index = index;
    this.timeline = timeline;
  }

  /** Answers a query from what the index holds now. */
  public SearchAnswer search(TimelineQuery query) {
    try {
      return search(query, QueryReader.read(query.words()));
    } catch (Malformed malformed) {
      return new SearchAnswer.NotUnderstood(
          "cannot read the query '" + query.words() + "': " + malformed.getMessage());
    }
  }

  /**
   * How the hits of a query lie in time, without the hits; empty where the words of the query are
   * not well formed.
   */
  public Optional<Spread> spread(String words, Filter filter) {
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var where = where(scope, QueryReader.read(words), filter);
      var asked = session.search(scope).select(ids(scope)).where(where);
      FacetCounts.askSpans(filter.clock(), asked, scope.aggregation());
      return Optional.of(spread(filter, asked.fetch(0)));
    } catch (Malformed malformed) {
      return Optional.empty();
    }
  }

  /**
   * The entries alone, in the order of time, those without a date last; none where the words of the
   * query are not well formed.
   */
  public List<Entry> inOrder(TimelineQuery query) {
    var inTime = query.orderedBy(TimelineQuery.Order.TIME);
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var where = where(scope, QueryReader.read(query.words()), query.filter());
      var ids =
          session
              .search(scope)
              .select(ids(scope))
              .where(where)
              .sort(order(inTime, scope.sort()))
              .fetchHits(query.from(), query.limit());
      return entries(ids);
    } catch (Malformed malformed) {
      return List.of();
    }
  }

  /**
   * What the index stands at: differs as soon as the index does. Empty where others write the index
   * too, so that nobody knows.
   */
  public Optional<String> generation() {
    return index.generation();
  }

  private SearchAnswer search(TimelineQuery query, Sought sought) {
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var asked = select(session, scope, where(scope, sought, query.filter()));
      var limiting = Field.limiting(query.filter());
      for (var field : Field.values()) {
        if (!limiting.contains(field)) {
          FacetCounts.ask(field, asked, scope.aggregation());
        }
      }
      FacetCounts.askSpans(query.filter().clock(), asked, scope.aggregation());
      var result = asked.sort(order(query, scope.sort())).fetch(query.from(), query.limit());
      var counts = new FacetCounts();
      for (var field : Field.values()) {
        counts.read(
            field, limiting.contains(field) ? without(field, query, sought, session) : result);
      }
      return new SearchAnswer.Found(
          hits(result.hits()), counts.facets(), spread(query.filter(), result));
    }
  }

  /**
   * All hits of a query, whatever page it names, some at a time; the caller closes them.
   *
   * @throws IllegalArgumentException where the words are not well formed; {@link #search} tells why
   */
  public HitPages pages(TimelineQuery query, int size) {
    try {
      var sought = QueryReader.read(query.words());
      var session = index.session();
      var scope = session.scope(EntryDocument.class);
      var scroll =
          session
              .search(scope)
              .select(fields -> fields.id(String.class))
              .where(where(scope, sought, query.filter()))
              .sort(order(query, scope.sort()))
              .scroll(size);
      return new HitPages(session, scroll, timeline);
    } catch (Malformed malformed) {
      throw new IllegalArgumentException(
          "cannot read the query '" + query.words() + "'", malformed);
    }
  }

  /** The counts of a field as they were if it did not limit. */
  private static SearchResult<?> without(
      Field field, TimelineQuery query, Sought sought, SearchSession session) {
    var scope = session.scope(EntryDocument.class);
    var conditions = new Conditions(scope.predicate());
    var all = scope.predicate().and();
    all.add(conditions.words(sought));
    conditions.filtersBut(field, query.filter()).forEach(all::add);
    var asked = session.search(scope).select(ids(scope)).where(all.toPredicate());
    FacetCounts.ask(field, asked, scope.aggregation());
    return asked.fetch(0);
  }

  private static SearchPredicate where(
      SearchScope<EntryDocument> scope, Sought sought, Filter filter) {
    var conditions = new Conditions(scope.predicate());
    var all = scope.predicate().and();
    all.add(conditions.words(sought));
    conditions.filters(filter).forEach(all::add);
    return all.toPredicate();
  }

  private static SearchProjection<String> ids(SearchScope<EntryDocument> scope) {
    return scope.projection().id(String.class).toProjection();
  }

  /** What the index gives for a hit: which entry it is, and its words marked. */
  private record Row(String id, String marked) {}

  private static SearchQueryOptionsStep<?, ?, Row, ?, ?, ?> select(
      SearchSession session, SearchScope<EntryDocument> scope, SearchPredicate where) {
    var fields = scope.projection();
    return session
        .search(scope)
        .select(
            fields
                .composite()
                .from(
                    fields.id(String.class),
                    fields.highlight("words"),
                    fields.field("words", String.class))
                .as((id, marked, words) ->
                    new Row(id, marked.isEmpty() ? words : marked.getFirst()))
                .toProjection())
        .where(where)
        .highlighter(how ->
            how.unified().numberOfFragments(1).noMatchSize(200).tag(Snippet.BEGIN, Snippet.END));
  }

  private static SearchSort order(TimelineQuery query, SearchSortFactory by) {
    return switch (query.order()) {
      case TIME ->
          switch (query.filter().clock()) {
            case HAPPENED ->
                by.field("place")
                    .missing()
                    .last()
                    .then()
                    .field("latest")
                    .then()
                    .field("published")
                    .then()
                    .score()
                    .toSort();
            case PUBLISHED ->
                by.field("publishedPlace")
                    .missing()
                    .last()
                    .then()
                    .field("place")
                    .then()
                    .score()
                    .toSort();
          };
      case RELEVANCE ->
          by.score().then().field("sources").desc().then().field("place").missing().last().toSort();
    };
  }

  private static Spread spread(Filter filter, SearchResult<?> result) {
    var spans = FacetCounts.spans(filter.clock(), result);
    long dated = spans.stream().mapToLong(span -> span.entries()).sum();
    long total = result.total().hitCount();
    return new Spread(total, spans, total - dated, filter.period());
  }

  private List<SearchAnswer.Hit> hits(List<Row> rows) {
    var entries =
        entries(rows.stream().map(Row::id).toList()).stream()
            .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    var hits = new ArrayList<SearchAnswer.Hit>();
    for (var row : rows) {
      var entry = entries.get(row.id());
      if (entry != null) {
        hits.add(new SearchAnswer.Hit(entry, Snippet.of(row.marked())));
      }
    }
    return hits;
  }

  /**
   * The entries of some ids, in their order. One that vanished since it was indexed is left out.
   */
  private List<Entry> entries(List<String> ids) {
    var found =
        timeline.find(ids.stream().map(EntryId::new).toList()).stream()
            .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }
}
