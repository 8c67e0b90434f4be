package org.regesta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Precision;
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

  private SearchAnswer search(TimelineQuery query, Sought sought) {
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var conditions = new Conditions(scope.predicate());
      var all = scope.predicate().and();
      all.add(conditions.words(sought));
      conditions.filters(query.filter()).forEach(all::add);
      var asked = select(session, scope, all.toPredicate());
      FacetCounts.ask(asked, scope.aggregation());
      return found(
          query, asked.sort(order(query, scope.sort())).fetch(query.from(), query.limit()));
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
      var conditions = new Conditions(scope.predicate());
      var all = scope.predicate().and();
      all.add(conditions.words(sought));
      conditions.filters(query.filter()).forEach(all::add);
      var scroll =
          session
              .search(scope)
              .select(fields -> fields.id(String.class))
              .where(all.toPredicate())
              .sort(order(query, scope.sort()))
              .scroll(size);
      return new HitPages(session, scroll, timeline);
    } catch (Malformed malformed) {
      throw new IllegalArgumentException(
          "cannot read the query '" + query.words() + "'", malformed);
    }
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
          by.field("place").missing().last().then().field("published").then().score().toSort();
      case RELEVANCE ->
          by.score().then().field("sources").desc().then().field("place").missing().last().toSort();
    };
  }

  private SearchAnswer found(TimelineQuery query, SearchResult<Row> result) {
    var facets = FacetCounts.facets(result);
    return new SearchAnswer.Found(
        hits(result.hits()),
        result.total().hitCount(),
        facets,
        FacetCounts.spans(result),
        facets.precisions().getOrDefault(Precision.UNDATED, 0L),
        query.filter().period());
  }

  /** An entry that vanished since it was indexed is left out. */
  private List<SearchAnswer.Hit> hits(List<Row> rows) {
    Map<EntryId, Entry> entries =
        timeline.find(rows.stream().map(row -> new EntryId(row.id())).toList()).stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    var hits = new ArrayList<SearchAnswer.Hit>();
    for (var row : rows) {
      var entry = entries.get(new EntryId(row.id()));
      if (entry != null) {
        hits.add(new SearchAnswer.Hit(entry, Snippet.of(row.marked())));
      }
    }
    return hits;
  }
}
