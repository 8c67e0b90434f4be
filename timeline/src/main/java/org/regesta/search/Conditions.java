package org.regesta.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.regesta.time.Bounds;

/** Turns a query into conditions on the index. */
final class Conditions {

  private final SearchPredicateFactory index;

  Conditions(SearchPredicateFactory index) {
    this.index = index;
  }

  /** The words of a query. */
  SearchPredicate words(Sought sought) {
    return switch (sought) {
      case Sought.Everything() -> index.matchAll().toPredicate();
      case Sought.Phrase(var words) ->
          index
              .phrase()
              .field("words")
              .boost(2)
              .fields("quotes", "titles", "speakerWords", "role")
              .matching(words)
              .toPredicate();
      case Sought.Prefix(var letters) ->
          index
              .wildcard()
              .field("words")
              .boost(2)
              .fields("quotes", "titles", "speakerWords", "role")
              .matching(letters.replace("\\", "\\\\").replace("?", "\\?").replace("*", "\\*") + "*")
              .toPredicate();
      case Sought.All(var parts) -> all(parts);
      case Sought.Any(var parts) -> any(parts);
      case Sought.Not(var part) -> index.not(words(part)).toPredicate();
    };
  }

  private SearchPredicate all(List<Sought> parts) {
    var all = index.and();
    parts.forEach(part -> all.add(words(part)));
    return all.toPredicate();
  }

  private SearchPredicate any(List<Sought> parts) {
    var any = index.or();
    parts.forEach(part -> any.add(words(part)));
    return any.toPredicate();
  }

  /** Everything else that a query asks for: all of it must hold. */
  List<SearchPredicate> filters(Filter query) {
    var filters = new ArrayList<SearchPredicate>();
    oneOf("kind", names(query.kinds())).ifPresent(filters::add);
    oneOf("wording", names(query.wordings())).ifPresent(filters::add);
    oneOf("status", names(query.statuses())).ifPresent(filters::add);
    oneOf("precision", names(query.precisions())).ifPresent(filters::add);
    oneOf("publishers", query.publishers()).ifPresent(filters::add);
    oneOf("collections", query.collections()).ifPresent(filters::add);
    if (!query.speakers().isEmpty()) {
      filters.add(speakers(query.speakers()));
    }
    if (!query.period().equals(Bounds.OPEN)) {
      filters.add(overlap(query.period()));
    }
    return filters;
  }

  private Optional<SearchPredicate> oneOf(String field, Collection<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(index.terms().field(field).matchingAny(values).toPredicate());
  }

  private SearchPredicate speakers(Collection<String> speakers) {
    var any = index.or();
    any.add(index.terms().field("person").matchingAny(speakers));
    speakers.forEach(name -> any.add(index.match().field("speakerFolded").matching(name)));
    return any.toPredicate();
  }

  private SearchPredicate overlap(Bounds period) {
    var both = index.and();
    both.add(index.exists().field("earliest"));
    if (period.latest() != null) {
      both.add(index.range().field("earliest").atMost(period.latest().toEpochDay()));
    }
    if (period.earliest() != null) {
      both.add(index.range().field("latest").atLeast(period.earliest().toEpochDay()));
    }
    return both.toPredicate();
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
