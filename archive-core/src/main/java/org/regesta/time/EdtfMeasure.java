package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf.Day;
import org.regesta.time.Edtf.Interval;
import org.regesta.time.Edtf.Known;
import org.regesta.time.Edtf.Member;
import org.regesta.time.Edtf.Members;
import org.regesta.time.Edtf.Moment;
import org.regesta.time.Edtf.Open;
import org.regesta.time.Edtf.Side;
import org.regesta.time.Edtf.Unknown;

/** Levels and days of composed dates. */
final class EdtfMeasure {

  private EdtfMeasure() {}

  static int level(Side from, Side to) {
    return Math.max(level(from), level(to));
  }

  private static int level(Side side) {
    return switch (side) {
      // Level 1 has whole years, months and days at the ends of an interval, level 2 the rest
      case Known(var date) -> date.unspecified() || date.isPartOfYear() ? 2 : date.level();
      case Open open -> 1;
      case Unknown unknown -> 1;
    };
  }

  static Bounds bounds(Side from, Side to) {
    return new Bounds(
        from instanceof Known(var date) ? date.bounds().earliest() : null,
        to instanceof Known(var date) ? date.bounds().latest() : null);
  }

  static Bounds hull(List<Member> members) {
    LocalDate earliest = LocalDate.MAX;
    LocalDate latest = LocalDate.MIN;
    for (var member : members) {
      var bounds = bounds(member);
      earliest =
          earliest == null || bounds.earliest() == null ? null : min(earliest, bounds.earliest());
      latest = latest == null || bounds.latest() == null ? null : max(latest, bounds.latest());
    }
    return new Bounds(earliest, latest);
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Bounds bounds(Member member) {
    return new Bounds(
        member.from() == null ? null : member.from().bounds().earliest(),
        member.to() == null ? null : member.to().bounds().latest());
  }

  /** The unbroken stretches of a date. */
  static List<Bounds> stretches(Edtf edtf) {
    return switch (edtf) {
      case Day day -> List.of(day.bounds());
      case Moment moment -> List.of(moment.bounds());
      case Interval interval -> List.of(interval.bounds());
      case Members(var choice, var members) -> members.stream().map(EdtfMeasure::bounds).toList();
    };
  }

  static boolean meet(Bounds a, Bounds b) {
    return reaches(a.earliest(), b.latest()) && reaches(b.earliest(), a.latest());
  }

  private static boolean reaches(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || !from.isAfter(to);
  }
}
