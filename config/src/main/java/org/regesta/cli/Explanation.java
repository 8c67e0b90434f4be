package org.regesta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.DateWords;
import org.regesta.text.Passage;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Edtf;
import org.regesta.time.TimeContext;
import org.regesta.time.Timex;

/**
 * How some words are dated. The components are keys of JSON; days are ISO 8601, what is not known
 * is null, offsets are UTF-16 with the end exclusive.
 *
 * @param published the day of publication that was given
 */
record Explanation(
    String text, @Nullable String published, @Nullable String locale, List<Placed> datings) {

  /**
   * One dating.
   *
   * @param readings EDTF of every reading, the preferred one first
   * @param inWords where it is placed
   * @param unplaced why it has no place
   */
  record Placed(
      String text,
      int start,
      int end,
      @Nullable String edtf,
      @Nullable String inWords,
      @Nullable String earliest,
      @Nullable String latest,
      List<String> readings,
      String rule,
      @Nullable String unplaced,
      double confidence,
      List<Expression> expressions) {}

  /**
   * One expression (TIMEX3) of a dating.
   *
   * @param anchor what it was counted from: "publication", "expression" or "none"
   * @param anchorWords the words of that expression, the day of publication
   */
  record Expression(
      String text,
      int start,
      int end,
      String type,
      String value,
      @Nullable String mod,
      @Nullable String edtf,
      String anchor,
      @Nullable String anchorWords,
      String rule,
      double confidence) {}

  static Explanation of(String text, Dates dates, TimeContext context) {
    var published = context.published().map(LocalDate::toString).orElse(null);
    return new Explanation(
        text,
        published,
        context.locale().map(Locale::toLanguageTag).orElse(null),
        dates.datings().stream().map(dating -> placed(text, dates, dating, published)).toList());
  }

  private static Placed placed(
      String text, Dates dates, Dating dating, @Nullable String published) {
    return new Placed(
        dating.passage().of(text),
        dating.passage().begin(),
        dating.passage().end(),
        dating.edtf().orElse(null),
        dating.edtf().flatMap(Edtf::parse).map(DateWords::of).orElse(null),
        day(dating.bounds().earliest()),
        day(dating.bounds().latest()),
        dating.readings(),
        dating.rule(),
        dating.unplaced().orElse(null),
        dating.confidence(),
        dating.timexes().stream()
            .map(dates.timexes()::get)
            .map(timex -> expression(text, timex, published))
            .toList());
  }

  private static Expression expression(String text, Timex timex, @Nullable String published) {
    Passage passage = timex.passage();
    return new Expression(
        passage.of(text),
        passage.begin(),
        passage.end(),
        timex.type().name(),
        timex.value(),
        timex.mod().orElse(null),
        timex.edtf().orElse(null),
        anchor(timex),
        switch (timex.countedFrom()) {
          case Timex.Nothing() -> null;
          case Timex.Publication() -> published;
          case Timex.Expression(var other) -> other.of(text);
        },
        timex.rule(),
        timex.confidence());
  }

  private static String anchor(Timex timex) {
    return switch (timex.countedFrom()) {
      case Timex.Nothing() -> "none";
      case Timex.Publication() -> "publication";
      case Timex.Expression _ -> "expression";
    };
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(LocalDate::toString).orElse(null);
  }
}
