package org.regesta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;

/** Finds entries by their words and by what they are. */
public final class TimelineSearch {

  /** Answers about fewer hits come as fast as they could be looked up. */
  private static final long WORTH_KEEPING = 2_000;

  private final SearchIndex index;
  private final TimelineStore timeline;
  private final Kept<Survey> surveys = new Kept<>();
  private final Kept<Spread> spreads = new Kept<>();

  /** What all hits together are like. */
  private record Survey(Facets facets, Spread spread) {}

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
    var key = new Kept.Asked(words, filter);
    try {
      var sought = QueryReader.read(words);
      var kept = spreads.find(index.generation(), key);
      return kept.isPresent() ? kept : Optional.of(counted(key, sought));
    } catch (Malformed malformed) {
      return Optional.empty();
    }
  }

  private Spread counted(Kept.Asked key, Sought sought) {
    try (var _ = spreads.turn(key);
        var session = index.session()) {
      var generation = index.generation();
      var kept = spreads.find(generation, key);
      if (kept.isPresent()) {
        return kept.get();
      }
      var scope = session.scope(EntryDocument.class);
      var asked =
          session.search(scope).select(ids(scope)).where(where(scope, sought, key.filter()));
      FacetCounts.askSpans(key.filter().clock(), asked, scope.aggregation());
      var spread = spread(key.filter(), asked.fetch(0));
      if (spread.total() >= WORTH_KEEPING) {
        spreads.keep(generation, key, spread);
      }
      return spread;
    }
  }

  /**
   * The dated entries alone, in the order of time; none where the words of the query are not well
   * formed.
   */
  public List<Entry> dated(TimelineQuery query) {
    return inOrder(query, Conditions::dated);
  }

  /** The dated entries of which more than an open side reaches the period, alone. */
  public List<Entry> near(TimelineQuery query) {
    return inOrder(query, (index, clock) -> index.near(query.filter().period(), clock));
  }

  /** The entries that reach the period only by a side that is open: "until 2008" of 1859. */
  public List<Entry> beyond(TimelineQuery query) {
    return inOrder(query, (index, clock) -> index.beyond(query.filter().period(), clock));
  }

  /** The entries that the clock does not date, alone. */
  public List<Entry> undated(TimelineQuery query) {
    return inOrder(query, Conditions::undated);
  }

  private List<Entry> inOrder(
      TimelineQuery query, BiFunction<Conditions, Clock, SearchPredicate> which) {
    var filter = query.filter();
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var where = scope.predicate().and();
      where.add(where(scope, QueryReader.read(query.words()), filter));
      where.add(which.apply(new Conditions(scope.predicate()), filter.clock()));
      var ids =
          session
              .search(scope)
              .select(ids(scope))
              .where(where.toPredicate())
              .sort(Ranking.inTime(filter.clock(), Ranking.Side.BEHIND, scope.sort()))
              .fetchHits(query.from(), query.limit());
      return entries(ids);
    } catch (Malformed malformed) {
      return List.of();
    }
  }

  /**
   * Where an entry stands among the hits of a query, whatever page it names; empty where it is no
   * hit, and where it comes too late in the order of relevance.
   */
  public Optional<Standing> standing(EntryId entry, TimelineQuery query) {
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var where = where(scope, QueryReader.read(query.words()), query.filter());
      return new Standings(session, scope, where, timeline).of(entry, query);
    } catch (Malformed malformed) {
      return Optional.empty();
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
    var key = new Kept.Asked(query.words(), query.filter());
    var kept = surveys.find(index.generation(), key);
    if (kept.isPresent()) {
      return found(query, sought, kept, key);
    }
    try (var _ = surveys.turn(key)) {
      return found(query, sought, surveys.find(index.generation(), key), key);
    }
  }

  /**
   * @param kept what all hits are like, where that is known
   */
  private SearchAnswer found(
      TimelineQuery query, Sought sought, Optional<Survey> kept, Kept.Asked key) {
    var generation = index.generation();
    try (var session = index.session()) {
      var scope = session.scope(EntryDocument.class);
      var asked = select(session, scope, where(scope, sought, query.filter()));
      if (kept.isEmpty()) {
        askAll(query.filter(), asked, scope);
      }
      var result =
          asked.sort(Ranking.order(query, scope.sort())).fetch(query.from(), query.limit());
      var survey = kept.orElseGet(() -> survey(query, sought, session, result));
      if (kept.isEmpty() && survey.spread().total() >= WORTH_KEEPING) {
        surveys.keep(generation, key, survey);
        spreads.keep(generation, key, survey.spread());
      }
      return new SearchAnswer.Found(hits(result.hits()), survey.facets(), survey.spread());
    }
  }

  private static void askAll(
      Filter filter,
      SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> asked,
      SearchScope<EntryDocument> scope) {
    var limiting = Field.limiting(filter);
    for (var field : Field.values()) {
      if (!limiting.contains(field)) {
        FacetCounts.ask(field, asked, scope.aggregation());
      }
    }
    FacetCounts.askSpans(filter.clock(), asked, scope.aggregation());
  }

  private static Survey survey(
      TimelineQuery query, Sought sought, SearchSession session, SearchResult<?> result) {
    var limiting = Field.limiting(query.filter());
    var counts = new FacetCounts();
    for (var field : Field.values()) {
      counts.read(
          field, limiting.contains(field) ? without(field, query, sought, session) : result);
    }
    return new Survey(counts.facets(), spread(query.filter(), result));
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
              .sort(Ranking.order(query, scope.sort()))
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
            how.unified()
                .numberOfFragments(1)
                .noMatchSize(Integer.MAX_VALUE)
                .tag(Snippet.BEGIN, Snippet.END));
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
