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
  List<SearchPredicate> filters(Filter filter) {
    return filters(filter, Optional.empty());
  }

  /** All that a query asks for but one field. */
  List<SearchPredicate> filtersBut(Field field, Filter filter) {
    return filters(filter, Optional.of(field));
  }

  private List<SearchPredicate> filters(Filter filter, Optional<Field> but) {
    var filters = new ArrayList<SearchPredicate>();
    for (var field : Field.limiting(filter)) {
      if (!Optional.of(field).equals(but)) {
        filters.add(oneOf(field, field.wanted(filter)));
      }
    }
    if (!filter.period().equals(Bounds.OPEN)) {
      filters.add(overlap(filter.period(), filter.clock()));
    }
    return filters;
  }

  private SearchPredicate oneOf(Field field, Collection<String> values) {
    return field == Field.SPEAKER
        ? speakers(values)
        : index.terms().field(field.inIndex()).matchingAny(values).toPredicate();
  }

  private SearchPredicate speakers(Collection<String> speakers) {
    var any = index.or();
    any.add(index.terms().field("person").matchingAny(speakers));
    speakers.forEach(name -> any.add(index.match().field("speakerFolded").matching(name)));
    return any.toPredicate();
  }

  /** Entries that a clock dates. */
  SearchPredicate dated(Clock clock) {
    return index.exists().field(earliest(clock)).toPredicate();
  }

  /** Entries that it does not. */
  SearchPredicate undated(Clock clock) {
    return index.not(dated(clock)).toPredicate();
  }

  /**
   * Entries that reach a period only by their open side, as {@link
   * org.regesta.timeline.Presence#isBeyond}; none where the period has no end.
   */
  SearchPredicate beyond(Bounds period, Clock clock) {
    var either = index.or();
    either.add(index.matchNone());
    if (period.latest() != null) {
      var until = index.and();
      until.add(index.match().field(earliest(clock)).matching(Long.MIN_VALUE));
      until.add(index.range().field(latest(clock)).greaterThan(period.latest().toEpochDay()));
      until.add(index.not(index.match().field(latest(clock)).matching(Long.MAX_VALUE)));
      either.add(until);
    }
    if (period.earliest() != null) {
      var from = index.and();
      from.add(index.match().field(latest(clock)).matching(Long.MAX_VALUE));
      from.add(index.range().field(earliest(clock)).lessThan(period.earliest().toEpochDay()));
      from.add(index.not(index.match().field(earliest(clock)).matching(Long.MIN_VALUE)));
      either.add(from);
    }
    return either.toPredicate();
  }

  /** Dated entries of which more than an open side reaches a period. */
  SearchPredicate near(Bounds period, Clock clock) {
    var both = index.and();
    both.add(dated(clock));
    both.add(index.not(beyond(period, clock)));
    return both.toPredicate();
  }

  private SearchPredicate overlap(Bounds period, Clock clock) {
    var both = index.and();
    both.add(dated(clock));
    if (period.latest() != null) {
      both.add(index.range().field(earliest(clock)).atMost(period.latest().toEpochDay()));
    }
    if (period.earliest() != null) {
      both.add(index.range().field(latest(clock)).atLeast(period.earliest().toEpochDay()));
    }
    return both.toPredicate();
  }

  private static String earliest(Clock clock) {
    return switch (clock) {
      case HAPPENED -> "earliest";
      case PUBLISHED -> "publishedEarliest";
    };
  }

  private static String latest(Clock clock) {
    return switch (clock) {
      case HAPPENED -> "latest";
      case PUBLISHED -> "publishedLatest";
    };
  }
}
