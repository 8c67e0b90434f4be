package org.regesta.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;

/**
 * A date as plain formats can carry it: the year, month and day that are known for sure, and the
 * words for all that they do not tell.
 *
 * @param year astronomical; empty where no single year is meant
 * @param month empty where no single month is meant
 * @param day empty where no single day is meant
 * @param season 1 to 4, spring to winter
 * @param exact whether the numbers and the season say all that is known
 */
record CitationDate(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<Integer> season,
    boolean exact,
    String words) {

  static CitationDate of(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> of(date);
      case Edtf.Moment(var day, var time) -> of(day);
      case Edtf.Interval interval -> shared(interval);
      case Edtf.Members members -> shared(members);
    };
  }

  static CitationDate of(java.time.Instant instant) {
    return of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static CitationDate of(LocalDate day) {
    return new CitationDate(
        Optional.of(day.getYear()),
        Optional.of(day.getMonthValue()),
        Optional.of(day.getDayOfMonth()),
        Optional.empty(),
        true,
        DateWords.of(day));
  }

  static CitationDate of(EdtfDate date) {
    var words = DateWords.of(date);
    var year = date.year();
    if (year.first() != year.last() || Math.abs(year.first()) > 999_999) {
      return new CitationDate(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, words);
    }
    boolean part = date.isPartOfYear();
    var month = part ? Optional.<Integer>empty() : number(date.month());
    var day = month.isEmpty() ? Optional.<Integer>empty() : number(date.day());
    var season =
        part
            ? number(date.month()).filter(n -> n <= 24).map(n -> n - 20)
            : month.filter(m -> false);
    boolean exact =
        DateWords.doubt(date).isEmpty()
            && (date.month() == null || month.isPresent() || season.isPresent())
            && (date.day() == null || day.isPresent());
    return new CitationDate(
        Optional.of(Math.toIntExact(year.first())), month, day, season, exact, words);
  }

  private static Optional<Integer> number(@Nullable String digits) {
    return digits == null || digits.contains("X")
        ? Optional.empty()
        : Optional.of(Integer.valueOf(digits));
  }

  /** The year and month that all of its days share. */
  private static CitationDate shared(Edtf edtf) {
    var first = edtf.bounds().earliest();
    var last = edtf.bounds().latest();
    boolean year = first != null && last != null && first.getYear() == last.getYear();
    boolean month = year && first != null && last != null && first.getMonth() == last.getMonth();
    return new CitationDate(
        year && first != null ? Optional.of(first.getYear()) : Optional.empty(),
        month && first != null ? Optional.of(first.getMonthValue()) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        DateWords.of(edtf));
  }

  /** Whether it is of our era: elsewhere fields would tell a year that is off by one. */
  boolean isAd() {
    return year.filter(number -> number > 0).isPresent();
  }

  /** The year in four digits; BC with a minus. */
  String yearDigits() {
    return year.map(number -> (number < 0 ? "-" : "") + "%04d".formatted(Math.abs(number)))
        .orElse("");
  }

  /** As much of year, month and day as is known: "2022-03-30", "2022-03", "2022"; or nothing. */
  String iso() {
    return yearDigits()
        + month.map("-%02d"::formatted).orElse("")
        + day.map("-%02d"::formatted).orElse("");
  }
}
