package org.regesta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;
import org.regesta.time.Wording.Lead;
import org.regesta.time.Wording.Link;

/** Makes the one dating of a wording from its placed members. */
final class DatingWriter {

  /**
   * A placed member and its number among the expressions.
   *
   * @param other the same in another year, where its year was inferred
   */
  record Member(int timex, Placed placed, Bounds bounds, @Nullable Placed other) {

    Placed otherwise() {
      return other == null ? placed : other;
    }
  }

  private DatingWriter() {}

  static Dating dating(Wording wording, List<Member> members, @Nullable LocalDate published) {
    var indexes = members.stream().map(Member::timex).toList();
    var unplaced =
        members.stream().map(m -> m.placed().unplaced()).filter(r -> r != null).findFirst();
    double confidence = members.stream().mapToDouble(m -> m.placed().confidence()).min().orElse(0);
    var rule = members.getFirst().placed().rule();
    if (members.size() == 1 || wording.link() == Link.WITHIN) {
      return single(wording, members.getFirst(), indexes, published);
    }
    var edtf = joined(wording.link(), members.stream().map(Member::placed).toList());
    if (edtf.isEmpty()) {
      return new Dating(
          wording.passage(),
          indexes,
          Optional.empty(),
          Bounds.OPEN,
          List.of(),
          rule,
          Optional.of(unplaced.orElse("the words cannot be joined to one date")),
          confidence);
    }
    var bounds = Edtf.parse(edtf.get()).map(Edtf::bounds).orElse(Bounds.OPEN);
    var readings = new ArrayList<String>(List.of(edtf.get()));
    if (wording.link() == Link.OR) {
      members.forEach(m -> readings.addAll(Placer.readings(m.placed())));
    }
    if (members.stream().anyMatch(m -> m.other() != null)) {
      joined(wording.link(), members.stream().map(Member::otherwise).toList())
          .ifPresent(readings::add);
    }
    return new Dating(
        wording.passage(), indexes, edtf, bounds, readings, rule, Optional.empty(), confidence);
  }

  private static Optional<String> joined(Link link, List<Placed> members) {
    var parts = new ArrayList<String>();
    for (var member : members) {
      var edtf = member.edtf();
      if (edtf == null) {
        return Optional.empty();
      }
      parts.add(edtf);
    }
    boolean intervals = parts.stream().anyMatch(p -> p.indexOf('/') >= 0 || p.indexOf('T') >= 0);
    var text =
        switch (link) {
          case OR, AND ->
              intervals
                  ? hull(parts)
                  : (link == Link.OR ? "[" : "{")
                      + String.join(",", parts)
                      + (link == Link.OR ? "]" : "}");
          case RANGE, SINGLE, WITHIN -> hull(parts);
        };
    if (Edtf.parse(text).isPresent()) {
      return Optional.of(text);
    }
    var days = hull(parts.stream().map(DatingWriter::day).toList());
    int slash = days.indexOf('/');
    boolean one = days.substring(0, slash).equals(days.substring(slash + 1));
    return Optional.of(one ? days.substring(0, slash) : days)
        .filter(d -> Edtf.parse(d).isPresent());
  }

  /** The day of a time: an interval of EDTF runs from day to day. */
  private static String day(String edtf) {
    int time = edtf.indexOf('T');
    return time < 0 ? edtf : edtf.substring(0, time);
  }

  /** From the beginning of the first to the end of the last: sets cannot hold intervals. */
  private static String hull(List<String> parts) {
    var first = parts.getFirst();
    var last = parts.getLast();
    int slash = first.indexOf('/');
    var from = slash < 0 ? first : first.substring(0, slash);
    var to = last.substring(last.indexOf('/') + 1);
    return from + "/" + to;
  }

  private static Dating single(
      Wording wording, Member member, List<Integer> indexes, @Nullable LocalDate published) {
    var placed = member.placed();
    var edtf = placed.edtf();
    var opened = opened(wording.lead(), placed);
    var other = member.other();
    if (opened == null) {
      return new Dating(
          wording.passage(),
          indexes,
          Optional.ofNullable(edtf),
          member.bounds(),
          with(Placer.readings(placed), other == null ? null : other.edtf()),
          placed.rule(),
          edtf == null ? Optional.of(reason(placed)) : Optional.empty(),
          placed.confidence());
    }
    var bounds = Edtf.parse(opened).map(Edtf::bounds).orElse(Bounds.OPEN);
    if (wording.lead() == Lead.SINCE && published != null) {
      var from = bounds.earliest();
      bounds = from != null && from.isAfter(published) ? bounds : new Bounds(from, published);
    }
    return new Dating(
        new Passage(wording.leadBegin(), wording.trailEnd()),
        indexes,
        Optional.of(opened),
        bounds,
        with(List.of(opened), other == null ? null : opened(wording.lead(), other)),
        placed.rule(),
        Optional.empty(),
        placed.confidence());
  }

  private static @Nullable String opened(Lead lead, Placed placed) {
    var edtf = placed.edtf();
    var span = placed.span();
    return OpenSides.opens(lead, placed) && span != null && edtf != null
        ? OpenSides.of(lead, placed, span, edtf)
        : null;
  }

  private static List<String> with(List<String> readings, @Nullable String other) {
    return other == null || readings.contains(other)
        ? readings
        : Stream.concat(readings.stream(), Stream.of(other)).toList();
  }

  private static String reason(Placed placed) {
    var reason = placed.unplaced();
    return reason == null ? "the words name no place in time" : reason;
  }
}
