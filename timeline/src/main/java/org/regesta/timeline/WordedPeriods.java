package org.regesta.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Edtf;
import org.regesta.time.TemporalTagger;
import org.regesta.time.TimeContext;

/**
 * Periods in the words of one language.
 *
 * @param from words that leave the end open where no end follows: "from 2021"
 * @param not words that leave something out: "not 2021"
 */
record WordedPeriods(Language language, TemporalTagger tagger, Set<String> from, Set<String> not) {

  static final String CAN_BE_WRITTEN =
      "write 2021, 2022-03, 2022-03-30, 2022-03..2022-05, or words such as late 2021.";

  private static final Pattern LIST = Pattern.compile(".*[,;].*");

  static WordedPeriods of(Language language) {
    if (!language.hasTables()) {
      throw new IllegalArgumentException("no tables for the language '" + language.tag() + "'");
    }
    return new WordedPeriods(
        language,
        TemporalTagger.forLanguage(language),
        language.table("time-cues").stream()
            .filter(row -> row.size() > 2 && row.get(0).equals("LEAD") && row.get(1).equals("FROM"))
            .flatMap(row -> words(row.get(2)))
            .collect(Collectors.toUnmodifiableSet()),
        language.words("period-words", "NOT").stream()
            .flatMap(WordedPeriods::words)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.split("\\|", -1));
  }

  /** Empty where the text names no date of this language. */
  Optional<Period> read(String written, String text, Optional<LocalDate> today) {
    var shortYear = ShortYears.of(text).flatMap(years -> withYears(written, text, years, today));
    if (shortYear.isPresent()) {
      return shortYear;
    }
    var asWritten = named(written, text, today);
    return OtherSpellings.of(text).stream()
        .flatMap(other -> named(written, other, today).stream())
        .filter(Period.Understood.class::isInstance)
        .findFirst()
        .filter(_ -> !(asWritten.orElse(null) instanceof Period.Understood))
        .or(() -> asWritten);
  }

  private Optional<Period> withYears(
      String written, String text, ShortYears years, Optional<LocalDate> today) {
    return named(written, years.likely(), today)
        .filter(Period.Understood.class::isInstance)
        .map(Period.Understood.class::cast)
        .filter(likely -> years.fit(likely.sense()))
        .map(likely -> {
          var others = new ArrayList<Bounds>();
          understood(years.unlikely(), today).ifPresent(others::add);
          understood(text, today).ifPresent(others::add);
          return new Period.Understood(written, likely.bounds(), likely.sense(), others);
        });
  }

  private Optional<Bounds> understood(String text, Optional<LocalDate> today) {
    return named(text, text, today)
        .filter(Period.Understood.class::isInstance)
        .map(period -> ((Period.Understood) period).bounds());
  }

  private Optional<Period> named(String written, String text, Optional<LocalDate> today) {
    var context = new TimeContext(today, language, Optional.empty());
    var dates = tagger.tag(ArticleText.ofPlain(text), context);
    if (dates.datings().isEmpty()) {
      return Optional.empty();
    }
    var beside = beside(text, dates.datings());
    var unread =
        beside.stream().filter(word -> !tagger.leadsDates(word) && !from.contains(word)).toList();
    if (!unread.isEmpty()) {
      return Optional.of(unread(written, text, unread, dates.datings(), beside));
    }
    return dates.datings().size() == 1
        ? one(written, dates, beside)
        : list(written, text, dates.datings());
  }

  /** Words that stand beside dates, in lower case. */
  private static List<String> beside(String text, List<Dating> datings) {
    var rest = new StringBuilder(text);
    for (var dating : datings) {
      for (int at = dating.passage().begin(); at < dating.passage().end(); at++) {
        rest.setCharAt(at, ' ');
      }
    }
    return Wordprint.of(rest.toString()).words();
  }

  private Period unread(
      String written, String text, List<String> unread, List<Dating> datings, List<String> beside) {
    if (datings.size() == 1
        && !beside.isEmpty()
        && not.containsAll(unread)
        && text.toLowerCase(Locale.ROOT).startsWith(beside.getFirst())) {
      return leftOut(written, datings.getFirst().bounds());
    }
    var named = unread.stream().map(word -> "'" + asIn(text, word) + "'").toList();
    return new Period.NotUnderstood(
        written,
        "%s in '%s' %s not understood: %s"
            .formatted(
                String.join(", ", named), text, named.size() == 1 ? "is" : "are", CAN_BE_WRITTEN),
        List.of());
  }

  /** A word as it was written. */
  private static String asIn(String text, String word) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(word);
    return at < 0 ? word : text.substring(at, at + word.length());
  }

  private static Period leftOut(String written, Bounds days) {
    var offers = new ArrayList<Bounds>();
    if (days.earliest() != null) {
      offers.add(new Bounds(null, days.earliest().minusDays(1)));
    }
    if (days.latest() != null) {
      offers.add(new Bounds(days.latest().plusDays(1), null));
    }
    return new Period.NotUnderstood(
        written,
        "'%s' leaves days out. A period is one stretch of time: choose what lies before or what lies behind them."
            .formatted(written),
        offers);
  }

  private Optional<Period> one(String written, Dates dates, List<String> beside) {
    var dating = dates.datings().getFirst();
    var date = dating.edtf().flatMap(Edtf::parse);
    if (date.isEmpty() || dating.bounds().equals(Bounds.OPEN)) {
      return turnedRound(written, dates).map(Period.class::cast);
    }
    if (!(date.get() instanceof Edtf.Interval) && beside.stream().anyMatch(from::contains)) {
      return Optional.of(
          Placed.between(
              written, dating.bounds(), Bounds.OPEN, openAtTheEnd(date.get().toString())));
    }
    if (date.get() instanceof Edtf.Members) {
      return Optional.of(Placed.one(written, date.get(), List.of()));
    }
    return Optional.of(understood(written, dates, date.get()));
  }

  private static Period understood(String written, Dates dates, Edtf date) {
    var dating = dates.datings().getFirst();
    var readings =
        dating.readings().stream()
            .skip(1)
            .flatMap(reading -> Edtf.parse(reading).stream())
            .map(Edtf::bounds);
    if (dating.timexes().size() != 1 || date instanceof Edtf.Interval) {
      return new Period.Understood(written, dating.bounds(), date.toString(), readings.toList());
    }
    var words = dates.timexes().get(dating.timexes().getFirst());
    return new Period.Understood(
        written,
        Doubtful.isAbout(words) && Placed.isAbout(date)
            ? Doubtful.about(dating.bounds())
            : dating.bounds(),
        date.toString(),
        Stream.concat(readings, Doubtful.others(words).stream()).toList(),
        Doubtful.remark(words));
  }

  private static String openAtTheEnd(String edtf) {
    return Edtf.parse(edtf + "/..").isPresent() ? edtf + "/.." : "";
  }

  /** "2023 to 2021", which has no place. */
  private static Optional<Period.NotUnderstood> turnedRound(String written, Dates dates) {
    var named =
        dates.datings().getFirst().timexes().stream()
            .map(timex -> dates.timexes().get(timex).bounds())
            .filter(bounds -> bounds.earliest() != null && bounds.latest() != null)
            .toList();
    return named.size() == 2
        ? Optional.of(Placed.reversed(written, named.getFirst(), named.getLast()))
        : Optional.empty();
  }

  /** "2021, 2023"; what stands side by side without a sign is no list. */
  private static Optional<Period> list(String written, String text, List<Dating> datings) {
    for (int n = 1; n < datings.size(); n++) {
      var between =
          text.substring(datings.get(n - 1).passage().end(), datings.get(n).passage().begin());
      if (!LIST.matcher(between).matches()) {
        return Optional.empty();
      }
    }
    var stretches =
        datings.stream()
            .map(Dating::edtf)
            .flatMap(Optional::stream)
            .flatMap(edtf -> Edtf.parse(edtf).stream())
            .flatMap(date -> date.stretches().stream())
            .filter(days -> !days.equals(Bounds.OPEN))
            .toList();
    return stretches.size() < datings.size()
        ? Optional.empty()
        : Optional.of(Placed.several(written, "", stretches));
  }
}
