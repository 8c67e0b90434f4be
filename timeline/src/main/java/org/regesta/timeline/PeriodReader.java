package org.regesta.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

/**
 * Reads a period as people write it: EDTF ("2021", "2022-03", "198X", "2021/2022"), the words by
 * which articles are dated ("late 2021", "March 30, 2022"), or two of these with ".." between them
 * ("2022-03..2022-05", "late 2021..", "..1939").
 */
public final class PeriodReader {

  private final List<WordedPeriods> languages;

  /**
   * @param languages whose words are understood; where two understand the same words, the first
   */
  public PeriodReader(List<Language> languages) {
    this.languages = languages.stream().map(WordedPeriods::of).toList();
  }

  /**
   * Reads a period.
   *
   * @param today what "last year" is counted from; empty where such words are not to be understood
   */
  public Period read(String written, Optional<LocalDate> today) {
    var text = written.strip();
    var date = Edtf.parse(text);
    if (date.isPresent()) {
      return Placed.one(written, date.get(), otherThan(date.get(), text, today));
    }
    int gap = text.indexOf("..");
    if (gap >= 0) {
      return between(
          written, text.substring(0, gap).strip(), text.substring(gap + 2).strip(), today);
    }
    return turnedRound(written, text).orElseGet(() -> inWords(written, text, today));
  }

  /** "2023/2021", which is no interval of the standard. */
  private static Optional<Period> turnedRound(String written, String text) {
    int gap = text.indexOf('/');
    var first = Edtf.parse(text.substring(0, Math.max(0, gap))).map(Edtf::bounds);
    var last = Edtf.parse(text.substring(gap + 1)).map(Edtf::bounds);
    return first.flatMap(begin -> last.map(end -> Placed.between(written, begin, end, "")));
  }

  /** "2021-22" is summer by the standard, and two years to most people. */
  private List<Bounds> otherThan(Edtf date, String text, Optional<LocalDate> today) {
    return date instanceof Edtf.Day(var day)
            && day.isPartOfYear()
            && inWords(text, text, today) instanceof Period.Understood words
        ? List.of(words.bounds())
        : List.of();
  }

  private Period between(String written, String from, String to, Optional<LocalDate> today) {
    var first = side(from, today);
    var last = side(to, today);
    return switch (first) {
      case Period.NotUnderstood not -> not;
      case Period.Understood begin ->
          switch (last) {
            case Period.NotUnderstood not -> not;
            case Period.Understood end ->
                Placed.between(written, begin.bounds(), end.bounds(), sense(begin, end));
          };
    };
  }

  private Period side(String text, Optional<LocalDate> today) {
    return text.isEmpty()
        ? new Period.Understood("", Bounds.OPEN, "..", List.of())
        : read(text, today);
  }

  /** Empty where one of them is more than a date, so that the two do not make an interval. */
  private static String sense(Period.Understood begin, Period.Understood end) {
    var both = begin.sense() + "/" + end.sense();
    return Edtf.parse(both).isPresent() ? both : "";
  }

  private Period inWords(String written, String text, Optional<LocalDate> today) {
    var tried = languages.stream().flatMap(one -> one.read(written, text, today).stream()).toList();
    return tried.stream()
        .filter(Period.Understood.class::isInstance)
        .findFirst()
        .or(() -> tried.stream().findFirst())
        .orElseGet(() ->
            new Period.NotUnderstood(
                written,
                "'" + text + "' is no period: " + WordedPeriods.CAN_BE_WRITTEN,
                List.of()));
  }
}
