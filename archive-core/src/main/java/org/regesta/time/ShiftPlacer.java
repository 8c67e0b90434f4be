package org.regesta.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.Shifted;
import org.regesta.time.Timex.CountedFrom;

/** Places what is counted from somewhere: "last year", "four days later", "next March". */
final class ShiftPlacer {

  static final String NO_STORY = "no earlier date in the text to count from";

  private ShiftPlacer() {}

  /** Where a reference points to, and what that is. */
  record Base(Span span, CountedFrom from) {}

  static @Nullable Base base(Reference reference, Standpoint at) {
    if (at.story() != null && fromStory(reference, at)) {
      return new Base(at.story(), at.storyFrom());
    }
    var speaking = at.speaking();
    boolean guess = reference == Reference.STORY && at.narrative();
    return speaking == null || guess ? null : new Base(Span.day(speaking), at.speakingFrom());
  }

  private static boolean fromStory(Reference reference, Standpoint at) {
    return switch (reference) {
      case STORY -> true;
      case EITHER -> at.narrative();
      case SPEAKING -> at.narrative() && !at.quoted() && at.speaking() != null;
    };
  }

  /** "four days later" is later than something that was named, not than the publication. */
  private static boolean leapsAhead(Reference reference, int steps, Standpoint at) {
    return reference == Reference.STORY && steps > 0 && at.story() == null;
  }

  static String reason(Reference reference) {
    return reference == Reference.SPEAKING ? DatePlacer.NO_DAY : NO_STORY;
  }

  static Placed place(Shifted shifted, Standpoint at) {
    var unit = shifted.unit();
    if (unit == CalendarUnit.PERIOD && at.story() != null) {
      return Placed.at(at.story(), at.storyFrom(), "time of the story", 0.5);
    }
    if (unit == CalendarUnit.PERIOD || unit.ofTheClock()) {
      return Placed.open(Timex.Type.DATE, "PRESENT_REF", "vague", "the words name no day");
    }
    if (unit == CalendarUnit.DAY
        && at.narrative()
        && !at.quoted()
        && at.speaking() != null
        && shifted.from() == Reference.SPEAKING
        && shifted.steps() == 0) {
      return Placed.open(
          Timex.Type.DATE, "PRESENT_REF", "vague", "a day of no date in a narrative");
    }
    var near = shifted.from() == Reference.EITHER ? atHand(unit, at) : null;
    if (near != null) {
      return Placed.at(near, at.speakingFrom(), "the one at hand", 0.8);
    }
    var base = base(shifted.from(), at);
    if (base == null || leapsAhead(shifted.from(), shifted.steps(), at)) {
      return Placed.open(Timex.Type.DATE, openValue(unit), "counted", reason(shifted.from()));
    }
    boolean inside =
        base.span().unit().compareTo(unit) > 0 && base.span().unit() != CalendarUnit.NIGHT;
    if (inside && shifted.from() == Reference.STORY && !unit.isLong()) {
      return Placed.open(
          Timex.Type.DATE,
          dayWithin(base.span()),
          "counted",
          "the date before it is too vague to count "
              + unit.name().toLowerCase(java.util.Locale.ROOT)
              + "s from");
    }
    var from = shifted.steps() > 0 ? base.span().last() : base.span().first();
    var day = unit.plus(shifted.steps() < 0 ? base.span().first() : from, shifted.steps());
    return Placed.at(Span.of(unit, day), base.from(), "steps of a calendar unit", 0.88);
  }

  /** In news "the quarter" is the one spoken of or the last whole one, "the weekend" the last. */
  private static @Nullable Span atHand(CalendarUnit unit, Standpoint at) {
    var speaking = at.speaking();
    if (at.narrative() || speaking == null || at.tense().looksAhead()) {
      return null;
    }
    if (unit == CalendarUnit.QUARTER) {
      return at.quarter() != null ? at.quarter() : Span.of(unit, speaking.minusMonths(3));
    }
    if (unit == CalendarUnit.WEEKEND) {
      var weekend = Span.weekend(speaking);
      return weekend.first().isAfter(speaking) ? Span.weekend(speaking.minusDays(7)) : weekend;
    }
    return null;
  }

  private static String dayWithin(Span span) {
    return switch (span.unit()) {
      case MONTH -> Values.of(span) + "-XX";
      case QUARTER, SEASON, HALF, YEAR -> Values.year(span.first().getYear()) + "-XX-XX";
      case SECOND,
          MINUTE,
          HOUR,
          DAY,
          NIGHT,
          WEEKEND,
          WEEK,
          FORTNIGHT,
          DECADE,
          CENTURY,
          MILLENNIUM,
          PERIOD ->
          "XXXX-XX-XX";
    };
  }

  private static String openValue(CalendarUnit unit) {
    return switch (unit) {
      case DAY, NIGHT -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-SX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
      case SECOND, MINUTE, HOUR, PERIOD -> "PRESENT_REF";
    };
  }

  static Placed place(Offset offset, @Nullable Placed from, Standpoint at) {
    var base = from == null ? base(offset.from(), at) : based(from);
    var amount = offset.amount();
    if (amount.open()) {
      var value = offset.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
      return Placed.open(Timex.Type.DATE, value, "counted", "the words do not tell how many");
    }
    var unit = offset.unit();
    if (unit.ofTheClock()) {
      return Placed.open(
          Timex.Type.DURATION, Durations.value(amount, unit), "counted", "shorter than a day");
    }
    if (!unit.canCount(amount.whole())) {
      return Placed.open(Timex.Type.DATE, openValue(unit), "counted", "it is beyond any calendar");
    }
    boolean ahead = from == null && leapsAhead(offset.from(), offset.sign(), at);
    if (base == null || ahead) {
      return Placed.open(Timex.Type.DATE, openValue(unit), "counted", reason(offset.from()));
    }
    var quarter = quarterAYearBefore(offset, base.span(), at);
    if (quarter != null) {
      return Placed.at(quarter, base.from(), "quarter a year before", 0.75).withMod(offset.mod());
    }
    return from == null && isBeforeAside(offset, at)
        ? fromEither(offset, base, at)
        : counted(offset, base).withMod(offset.mod());
  }

  /** "mentioned a report of May 2021. He had denied it a week earlier": than what, is open. */
  private static boolean isBeforeAside(Offset offset, Standpoint at) {
    return offset.from() == Reference.STORY
        && offset.sign() < 0
        && at.storyAside()
        && !at.narrative()
        && at.speaking() != null;
  }

  private static Placed fromEither(Offset offset, Base story, Standpoint at) {
    var speaking = new Base(Span.day(Objects.requireNonNull(at.speaking())), at.speakingFrom());
    var other = counted(offset, story).edtf();
    return counted(offset, speaking)
        .withRule("counted from publication, or from a date that names a thing", 0.5)
        .withOthers(other == null ? List.of() : List.of(other))
        .withMod(offset.mod());
  }

  /** Where quarters are compared, "a year ago" is the same quarter of the year before. */
  private static @Nullable Span quarterAYearBefore(Offset offset, Span base, Standpoint at) {
    boolean own = offset.base() != null && base.unit() == CalendarUnit.QUARTER;
    var quarter = own ? base : at.quarter();
    boolean compared =
        offset.unit() == CalendarUnit.YEAR
            && offset.sign() < 0
            && !offset.amount().half()
            && offset.amount().whole() == 1
            && !at.narrative();
    return quarter == null || !compared
        ? null
        : Span.of(CalendarUnit.QUARTER, quarter.first().minusYears(offset.amount().whole()));
  }

  private static @Nullable Base based(Placed placed) {
    return placed.span() == null ? null : new Base(placed.span(), placed.from());
  }

  private static Placed counted(Offset offset, Base base) {
    var unit = offset.unit();
    if (offset.amount().half() && unit.compareTo(CalendarUnit.YEAR) >= 0) {
      return halves(offset, base);
    }
    var start = offset.sign() < 0 ? base.span().first() : base.span().last();
    if (base.span().unit().isLong()) {
      start = base.span().first();
    }
    var day = unit.plus(start, (long) offset.sign() * offset.amount().whole());
    return switch (unit) {
      case DAY, NIGHT -> Placed.at(Span.day(day), base.from(), "days counted", 0.92);
      case FORTNIGHT -> about(Span.day(day), base.from(), "fortnights counted");
      case WEEK, WEEKEND -> Placed.at(Span.of(unit, day), base.from(), "weeks counted", 0.88);
      case MONTH -> about(Span.of(unit, day), base.from(), "months counted");
      case QUARTER, SEASON, HALF -> about(Span.of(CalendarUnit.MONTH, day), base.from(), "counted");
      case YEAR -> about(Span.of(unit, day), base.from(), "years counted");
      case DECADE, CENTURY, MILLENNIUM ->
          about(Span.of(CalendarUnit.YEAR, day), base.from(), "years counted");
      case SECOND, MINUTE, HOUR, PERIOD ->
          throw new IllegalArgumentException("not counted in days: " + unit);
    };
  }

  /** "half a year", "a year and a half": in months; "half a century": in years. */
  private static Placed halves(Offset offset, Base base) {
    boolean year = offset.unit() == CalendarUnit.YEAR;
    var smaller = year ? CalendarUnit.MONTH : CalendarUnit.YEAR;
    long each = year ? 12 : offset.unit().times();
    long count = offset.amount().whole() * each + each / 2;
    var day = smaller.plus(base.span().first(), offset.sign() * count);
    return about(Span.of(smaller, day), base.from(), "halves counted");
  }

  private static Placed about(Span span, CountedFrom from, String rule) {
    var placed = Placed.at(span, from, rule, 0.85);
    return placed.withEdtf(Values.edtf(span) + "~");
  }
}
