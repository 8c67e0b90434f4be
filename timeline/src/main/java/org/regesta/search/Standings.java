package org.regesta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;

/**
 * Finds where an entry stands among hits.
 *
 * @param where what makes a hit
 */
record Standings(
    SearchSession session,
    SearchScope<EntryDocument> scope,
    SearchPredicate where,
    TimelineStore timeline) {

  /** Deeper nobody turns pages in the order of relevance, which cannot be asked from a hit on. */
  private static final int MOST = 10_000;

  private static final int AT_ONCE = 500;

  /** Empty where it is no hit. */
  Optional<Standing> of(EntryId id, TimelineQuery query) {
    var entry = timeline.find(List.of(id)).stream().findFirst();
    if (entry.isEmpty() || count(scope.predicate().id().matching(id.value()).toPredicate()) == 0) {
      return Optional.empty();
    }
    return switch (query.order()) {
      case TIME -> Optional.of(inTime(entry.get(), query.filter().clock()));
      case RELEVANCE -> byRelevance(id.value(), query);
    };
  }

  private Standing inTime(Entry entry, Clock clock) {
    var document = DocumentMaker.of(entry);
    var before = Ranking.beside(document, clock, Ranking.Side.BEFORE, scope.predicate());
    return new Standing(
        count(before) + 1,
        count(scope.predicate().matchAll().toPredicate()),
        nearest(document, clock, Ranking.Side.BEFORE),
        nearest(document, clock, Ranking.Side.BEHIND));
  }

  private Optional<Entry> nearest(EntryDocument entry, Clock clock, Ranking.Side side) {
    return entry(
        session
            .search(scope)
            .select(scope.projection().id(String.class).toProjection())
            .where(both(Ranking.beside(entry, clock, side, scope.predicate())))
            .sort(Ranking.inTime(clock, side, scope.sort()))
            .fetchHits(1));
  }

  private Optional<Standing> byRelevance(String id, TimelineQuery query) {
    var passed = new ArrayList<String>();
    try (var scroll =
        session
            .search(scope)
            .select(scope.projection().id(String.class).toProjection())
            .where(where)
            .sort(Ranking.order(query, scope.sort()))
            .scroll(AT_ONCE)) {
      var page = scroll.next();
      long total = page.total().hitCount();
      for (; page.hasHits() && passed.size() <= MOST; page = scroll.next()) {
        passed.addAll(page.hits());
        int at = passed.indexOf(id);
        if (at >= 0 && (at + 1 < passed.size() || at + 1 == total)) {
          return Optional.of(
              new Standing(
                  at + 1,
                  total,
                  entry(at > 0 ? passed.subList(at - 1, at) : List.of()),
                  entry(passed.subList(at + 1, Math.min(at + 2, passed.size())))));
        }
      }
      return Optional.empty();
    }
  }

  private Optional<Entry> entry(List<String> ids) {
    return timeline.find(ids.stream().map(EntryId::new).toList()).stream().findFirst();
  }

  private long count(SearchPredicate more) {
    return session.search(scope).where(both(more)).fetchTotalHitCount();
  }

  private SearchPredicate both(SearchPredicate more) {
    return scope.predicate().and(where, more).toPredicate();
  }
}
