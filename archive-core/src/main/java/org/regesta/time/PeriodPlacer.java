package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Decade;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.FiscalYear;
import org.regesta.time.TemporalExpression.Holiday;
import org.regesta.time.TemporalExpression.Reference;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.Timex.CountedFrom;

/** Places seasons, quarters, decades, centuries, business years and holidays. */
final class PeriodPlacer {

  /** Of the century that is not over yet, "the 2000s" are more often its first ten years. */
  private static final int OWN_CENTURY = 2000;

  private PeriodPlacer() {}

  static Placed place(SubYear sub, Standpoint at) {
    if (sub.index() == 0 && at.quarter() != null && sub.year() != null) {
      int quarter = (at.quarter().first().getMonthValue() + 2) / 3;
      return place(new SubYear(sub.division(), quarter, sub.year(), sub.fiscal()), at);
    }
    if (sub.index() == 0) {
      return Placed.open(
          Timex.Type.DATE, "XXXX-QX", "quarter", "the words do not tell which quarter");
    }
    var named = DatePlacer.year(sub.year(), at);
    if (named != null) {
      return explicit(sub, named);
    }
    var year = yearOf(sub, at);
    if (year == null) {
      var code = Durations.subYear(sub.division(), sub.index());
      return Placed.open(Timex.Type.DATE, "XXXX-" + code, "part of a year", DatePlacer.NO_YEAR);
    }
    var from = at.year() != null || at.speaking() == null ? at.storyFrom() : at.speakingFrom();
    return Placed.at(span(sub, year), from, "part of the year at hand", 0.8);
  }

  /** A winter that is named by one year can be the one that ends in it: both are kept. */
  private static Placed explicit(SubYear sub, int year) {
    var placed = Placed.at(span(sub, year), DatePlacer.NOTHING, "part of a year", 0.95);
    boolean winter = sub.division() == Division.SEASON && sub.index() == 4;
    return winter ? placed.withEdtf(Values.edtfYear(year) + "-24") : placed;
  }

  static Span span(SubYear sub, int year) {
    return switch (sub.division()) {
      case SEASON -> Span.season(year, sub.index());
      case QUARTER -> Span.quarter(year, sub.index());
      case HALF -> Span.half(year, sub.index());
    };
  }

  private static @Nullable Integer yearOf(SubYear sub, Standpoint at) {
    if (at.year() != null) {
      return at.year();
    }
    var speaking = at.speaking();
    if (speaking == null || at.narrative()) {
      return at.story() == null ? null : (Integer) at.story().first().getYear();
    }
    for (int year = speaking.getYear() + 1; year >= speaking.getYear() - 1; year--) {
      var span = span(sub, year);
      boolean coming = sub.division() == Division.SEASON && at.tense().looksAhead();
      if (span.contains(speaking) || (!coming && justOver(span, speaking))) {
        return year;
      }
    }
    int year = speaking.getYear();
    boolean past = span(sub, year).last().isBefore(speaking);
    return switch (at.tense()) {
      case BACK, PAST, BEFORE -> past ? year : year - 1;
      case AHEAD, PLANNED -> past ? year + 1 : year;
      case UNTOLD -> year;
    };
  }

  /** Reports come out within some months of a period's end. */
  private static boolean justOver(Span span, LocalDate speaking) {
    return span.last().isBefore(speaking) && DatePlacer.distance(span.last(), speaking) <= 75;
  }

  /** "the 1800s" is the century, with the decade as another reading. */
  static Placed place(Decade decade, Standpoint at) {
    var year = DatePlacer.year(decade.first(), at);
    if (year == null) {
      return Placed.open(Timex.Type.DATE, "", "decade", DatePlacer.NO_YEAR);
    }
    if (decade.first().twoDigits() && at.speaking() != null && year > at.speaking().getYear()) {
      year -= 100;
    }
    if (year % 100 == 0) {
      var decadeSpan = Span.years(year, year + 9, CalendarUnit.DECADE);
      var decadeAlone = Values.edtf(decadeSpan);
      if (year == OWN_CENTURY) {
        var whole = Values.edtf(Span.years(year, year + 99, CalendarUnit.CENTURY));
        return Placed.at(decadeSpan, DatePlacer.NOTHING, "decade", 0.8).withOthers(List.of(whole));
      }
      return Placed.at(
              Span.years(year, year + 99, CalendarUnit.CENTURY),
              DatePlacer.NOTHING,
              "hundred years",
              0.8)
          .withOthers(List.of(decadeAlone));
    }
    var from = decade.first().twoDigits() ? at.speakingFrom() : DatePlacer.NOTHING;
    return Placed.at(Span.years(year, year + 9, CalendarUnit.DECADE), from, "decade", 0.95);
  }

  static Placed place(Century century) {
    return Placed.at(span(century), DatePlacer.NOTHING, "century", 0.95)
        .withValue(Timex.Type.DATE, value(century));
  }

  private static String value(Century century) {
    return (century.beforeChrist() ? "BC%02d" : "%02d").formatted(century.ordinal() - 1);
  }

  /** The 20th century as EDTF has it: 1900 to 1999; the first ones 1 to 99 and 100 to 1 BC. */
  static Span span(Century century) {
    int ordinal = century.ordinal();
    int first = century.beforeChrist() ? 1 - ordinal * 100 : (ordinal - 1) * 100;
    int last = first + 99;
    return Span.years(
        !century.beforeChrist() && ordinal == 1 ? 1 : first, last, CalendarUnit.CENTURY);
  }

  /** "the turn of the century": the one nearest to where one counts; not one ahead of the past. */
  static Placed turn(@Nullable Century century, Standpoint at) {
    CountedFrom from = DatePlacer.NOTHING;
    int year;
    if (century != null) {
      year = span(century).first().getYear();
    } else {
      var base = ShiftPlacer.base(Reference.EITHER, at);
      if (base == null) {
        return Placed.open(Timex.Type.DATE, "XX00", "turn of a century", DatePlacer.NO_YEAR);
      }
      int near = base.span().first().getYear();
      year = Math.floorDiv(at.tense().looksAhead() ? near + 99 : near + 25, 100) * 100;
      from = base.from();
    }
    return Placed.at(Span.year(year), from, "turn of a century", 0.8)
        .withEdtf(Values.edtfYear(year) + "~")
        .withMod("APPROX");
  }

  /** A business year need not be a calendar year: about. */
  static Placed place(FiscalYear fiscal, Standpoint at) {
    var year = DatePlacer.year(fiscal.year(), at);
    CountedFrom from = DatePlacer.NOTHING;
    if (year == null) {
      if (at.speaking() == null) {
        return Placed.open(Timex.Type.DATE, "FYXXXX", "business year", DatePlacer.NO_YEAR);
      }
      year = at.speaking().getYear();
      from = at.speakingFrom();
    }
    return Placed.at(Span.year(year), from, "business year", 0.8)
        .withValue(Timex.Type.DATE, "FY" + Values.year(year))
        .withEdtf(Values.edtfYear(year) + "~");
  }

  static Placed place(Holiday holiday, Standpoint at) {
    var year = DatePlacer.year(holiday.year(), at);
    if (year != null) {
      return Placed.at(
          Span.day(Holidays.day(holiday.name(), year)), DatePlacer.NOTHING, "holiday", 0.97);
    }
    if (at.year() != null) {
      return Placed.at(
          Span.day(Holidays.day(holiday.name(), at.year())),
          at.storyFrom(),
          InferredYear.STORY,
          0.8);
    }
    var speaking = at.speaking();
    if (speaking == null) {
      return Placed.open(Timex.Type.DATE, "XXXX-XX-XX", "holiday", DatePlacer.NO_YEAR);
    }
    var usual = Holidays.day(holiday.name(), speaking.getYear());
    int near = Years.near(usual.getMonthValue(), usual.getDayOfMonth(), speaking, at.tense());
    LocalDate day = Holidays.day(holiday.name(), near);
    return Placed.at(Span.day(day), at.speakingFrom(), InferredYear.HOLIDAY, 0.85);
  }
}
