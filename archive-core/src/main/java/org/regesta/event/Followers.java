package org.regesta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.event.Modified.ByVerb;
import org.regesta.time.Bounds;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/**
 * Clauses without a date that stand beside a dated one: "was arrested on Friday when he landed",
 * "appeared four days later, after officers had come".
 */
final class Followers {

  /** A clause and the time that its neighbour lends it. */
  record Follower(ByVerb by, When when) {}

  List<Follower> of(Source source, Clauses clauses, Map<ByVerb, When> dated) {
    var followers = new ArrayList<Follower>();
    dated.forEach((main, when) -> {
      int next = main.segment() + 1;
      if (next < clauses.segments().size() && undated(clauses, next)) {
        var segment = clauses.segments().get(next);
        segment
            .finite()
            .filter(verb -> !verb.is(Trait.PRESENT))
            .flatMap(verb ->
                lent(source, segment, when).map(time -> new Follower(new ByVerb(next, verb), time)))
            .ifPresent(followers::add);
      }
    });
    return followers;
  }

  private static boolean undated(Clauses clauses, int index) {
    var segment = clauses.segments().get(index);
    return segment.opening() == Segment.Opening.SUBORDINATE
        && clauses.words().subList(segment.from(), segment.to()).stream().noneMatch(Word::dated);
  }

  private static Optional<When> lent(Source source, Segment segment, When when) {
    return switch (segment.relation()) {
      case SAME ->
          Optional.of(when.lent(when.edtf(), when.bounds(), "at the time of the clause before"));
      case AFTER -> between(source, when);
      case BEFORE, CONDITION, OTHER, NONE -> Optional.empty();
    };
  }

  /**
   * "four days later – after they arrived": they arrived between the day counted from and the day
   * counted to. Where nothing was counted from, the date would say too little.
   */
  private static Optional<When> between(Source source, When when) {
    var dating = source.dates().datings().get(when.datings().getFirst());
    return dating.timexes().stream()
        .map(source.dates().timexes()::get)
        .flatMap(timex -> start(source, timex).stream())
        .findFirst()
        .flatMap(start -> interval(start, dating))
        .map(span ->
            when.lent(
                Optional.of(span.edtf()),
                span.bounds(),
                "between the date counted from and the clause before"));
  }

  private record Span(String edtf, Bounds bounds) {}

  private static Optional<Dating> start(Source source, Timex timex) {
    return timex.countedFrom() instanceof Timex.Expression(var passage)
        ? source.dated().at(passage).stream().findFirst().map(source.dates().datings()::get)
        : Optional.empty();
  }

  private static Optional<Span> interval(Dating start, Dating end) {
    var from = start.bounds().earliest();
    var to = end.bounds().latest();
    boolean plain =
        start.edtf().filter(Followers::isPlain).isPresent()
            && end.edtf().filter(Followers::isPlain).isPresent();
    return plain && from != null && to != null && from.isBefore(to)
        ? Optional.of(
            new Span(
                start.edtf().orElseThrow() + "/" + end.edtf().orElseThrow(), new Bounds(from, to)))
        : Optional.empty();
  }

  private static boolean isPlain(String edtf) {
    return edtf.matches("-?\\d{4}(-\\d{2}){0,2}[~?%]?");
  }
}
