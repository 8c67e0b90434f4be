package org.regesta.search;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which hits come. Each ends with the name of the entry, so that no two hits stand in
 * the same place, and the hits before and behind one can be asked for.
 */
final class Ranking {

  private static final Key<Long> PLACE = new Key<>("place", EntryDocument::place);

  private static final Key<String> NAME = new Key<>("name", EntryDocument::id);

  private static final List<Key<?>> AS_HAPPENED =
      List.of(
          PLACE,
          new Key<>("latest", EntryDocument::latest),
          new Key<>("published", EntryDocument::published),
          NAME);

  private static final List<Key<?>> AS_PUBLISHED =
      List.of(new Key<>("publishedPlace", EntryDocument::publishedPlace), PLACE, NAME);

  private Ranking() {}

  /** A field that hits are ordered by, from the least; hits without a value come last. */
  private record Key<V>(String field, Function<EntryDocument, @Nullable V> value) {

    SearchSort rising(SearchSortFactory by) {
      return by.field(field).asc().missing().last().toSort();
    }

    SearchSort falling(SearchSortFactory by) {
      return by.field(field).desc().missing().first().toSort();
    }

    SearchPredicate same(SearchPredicateFactory index, EntryDocument entry) {
      var held = value.apply(entry);
      return held == null
          ? index.not(index.exists().field(field)).toPredicate()
          : index.terms().field(field).matchingAny(held).toPredicate();
    }

    SearchPredicate before(SearchPredicateFactory index, EntryDocument entry) {
      var held = value.apply(entry);
      return held == null
          ? index.exists().field(field).toPredicate()
          : index.range().field(field).lessThan(held).toPredicate();
    }

    SearchPredicate behind(SearchPredicateFactory index, EntryDocument entry) {
      var held = value.apply(entry);
      if (held == null) {
        return index.matchNone().toPredicate();
      }
      var missing = index.not(index.exists().field(field));
      return held.equals(Long.MAX_VALUE) // an open side: the index cannot count beyond it
          ? missing.toPredicate()
          : index.or(index.range().field(field).greaterThan(held), missing).toPredicate();
    }
  }

  /** On which side of an entry hits stand. */
  enum Side {
    BEFORE,
    BEHIND
  }

  private static List<Key<?>> inTime(Clock clock) {
    return switch (clock) {
      case HAPPENED -> AS_HAPPENED;
      case PUBLISHED -> AS_PUBLISHED;
    };
  }

  /** The order of a query. */
  static SearchSort order(TimelineQuery query, SearchSortFactory by) {
    return switch (query.order()) {
      case TIME -> inTime(query.filter().clock(), Side.BEHIND, by);
      case RELEVANCE ->
          by.composite()
              .add(by.score().desc())
              .add(by.field("sources").desc())
              .add(PLACE.rising(by))
              .add(NAME.rising(by))
              .toSort();
    };
  }

  /** The order of time, away from an entry on either side. */
  static SearchSort inTime(Clock clock, Side side, SearchSortFactory by) {
    var sort = by.composite();
    for (var key : inTime(clock)) {
      sort.add(
          switch (side) {
            case BEFORE -> key.falling(by);
            case BEHIND -> key.rising(by);
          });
    }
    return sort.toSort();
  }

  /** What stands on one side of an entry in the order of time. */
  static SearchPredicate beside(
      EntryDocument entry, Clock clock, Side side, SearchPredicateFactory index) {
    var keys = inTime(clock);
    var any = index.or();
    for (int last = 0; last < keys.size(); last++) {
      var all = index.and();
      keys.subList(0, last).forEach(key -> all.add(key.same(index, entry)));
      all.add(
          switch (side) {
            case BEFORE -> keys.get(last).before(index, entry);
            case BEHIND -> keys.get(last).behind(index, entry);
          });
      any.add(all);
    }
    return any.toPredicate();
  }
}
