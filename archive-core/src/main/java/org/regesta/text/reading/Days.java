package org.regesta.text.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;

/**
 * Reads a day, or a moment, as sources write it about themselves: in attributes (ISO 8601, RFC
 * 1123, seconds since 1970) and in visible lines in the words of many languages. What comes out is
 * EDTF level 0.
 */
public final class Days {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:[-/]|\\. ?)(\\d{1,2})(?:[-/]|\\. ?)(\\d{1,2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{1,2})(?:[.,]\\d+)?)?\\s?"
              + "(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?)?");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(\\d{3})?$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\d{1,2})"
              + AroundTexts.anyOf("day-lines", "ordinal")
              + "?[.,]?[\\s\\u00a0/-]*"
              + before("before-month")
              + "([\\p{L}\\p{M}]{3,})\\.?,?[\\s\\u00a0/-]*"
              + before("before-year")
              + "(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([\\p{L}\\p{M}]{3,})\\.?[\\s\\u00a0]+(\\d{1,2})"
              + AroundTexts.anyOf("day-lines", "ordinal")
              + "?,?[\\s\\u00a0]+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR_BEFORE_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[.,]?[\\s\\u00a0]+([\\p{L}\\p{M}]{3,})\\.?[\\s\\u00a0]+(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})\\s?"
              + AroundTexts.anyOf("day-lines", "year-sign")
              + "\\s?(\\d{1,2})\\s?"
              + AroundTexts.anyOf("day-lines", "month-sign")
              + "\\s?(\\d{1,2})\\s?"
              + AroundTexts.anyOf("day-lines", "day-sign"));
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d/-])");

  private static final Set<String> MONTH_FIRST_LANGUAGES =
      Set.copyOf(Language.UNDETERMINED.words("day-lines", "month-first"));

  private final MonthNames months = new MonthNames();

  /** Small words that may stand there, each with the blank behind it but for an elided one. */
  private static String before(String kind) {
    return "(?:" + AroundTexts.anyOf("day-lines", kind) + "(?:(?<=')|[ ]))?";
  }

  /** A value that a page states for machines. */
  public Optional<String> stated(String value, String language) {
    var text = value.strip();
    if (text.length() > 120) {
      return Optional.empty();
    }
    var iso = ISO.matcher(text);
    if (iso.find() && iso.start() <= 1) {
      return moment(iso);
    }
    var epoch = EPOCH.matcher(text);
    if (epoch.find()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString());
    }
    var compact = COMPACT.matcher(text);
    if (compact.find()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return rfc(text).or(() -> visible(text, language));
  }

  /**
   * A whole day that a line names.
   *
   * @param day EDTF
   * @param begin where its words begin in the line
   * @param end where they end
   */
  public record Seen(String day, int begin, int end) {}

  /** All whole days that a line names, in their order. */
  public List<Seen> all(String line, String language) {
    var seen = new ArrayList<Seen>();
    collect(ISO.matcher(line), found -> day(found.group(1), found.group(2), found.group(3)), seen);
    collect(
        YEAR_FIRST.matcher(line),
        found -> day(found.group(1), found.group(2), found.group(3)),
        seen);
    collect(
        DAY_FIRST.matcher(line),
        found -> named(found.group(3), found.group(2), found.group(1), language),
        seen);
    collect(
        MONTH_FIRST.matcher(line),
        found -> named(found.group(3), found.group(1), found.group(2), language),
        seen);
    collect(
        YEAR_BEFORE_MONTH.matcher(line),
        found -> named(found.group(1), found.group(2), found.group(3), language),
        seen);
    collect(NUMBERS.matcher(line), found -> numbered(found, language), seen);
    seen.sort(Comparator.comparingInt(Seen::begin));
    return List.copyOf(seen);
  }

  private static void collect(
      Matcher found, Function<Matcher, Optional<String>> day, List<Seen> into) {
    while (found.find()) {
      int begin = found.start();
      int end = found.end();
      if (into.stream().allMatch(other -> end <= other.begin() || begin >= other.end())) {
        day.apply(found).ifPresent(edtf -> into.add(new Seen(edtf, begin, end)));
      }
    }
  }

  private Optional<String> named(String year, String month, String day, String language) {
    return months.number(month, language).flatMap(number -> day(year, String.valueOf(number), day));
  }

  /** The first whole day that a line of prose or a byline names. */
  public Optional<String> visible(String line, String language) {
    var iso = ISO.matcher(line);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    var east = YEAR_FIRST.matcher(line);
    if (east.find()) {
      return day(east.group(1), east.group(2), east.group(3));
    }
    return words(DAY_FIRST.matcher(line), 2, 1, language)
        .or(() -> words(MONTH_FIRST.matcher(line), 1, 2, language))
        .or(() -> numbers(line, language));
  }

  private Optional<String> words(Matcher found, int month, int day, String language) {
    while (found.find()) {
      var number = months.number(found.group(month), language);
      if (number.isPresent()) {
        return day(found.group(3), String.valueOf(number.get()), found.group(day));
      }
    }
    return Optional.empty();
  }

  /** Day first, as most of the world writes; month first where only that gives a date. */
  private static Optional<String> numbers(String line, String language) {
    var found = NUMBERS.matcher(line);
    return found.find() ? numbered(found, language) : Optional.empty();
  }

  private static Optional<String> numbered(Matcher found, String language) {
    var year = found.group(4).length() == 2 ? "20" + found.group(4) : found.group(4);
    boolean american = MONTH_FIRST_LANGUAGES.contains(language) && found.group(2).equals("/");
    var first = day(year, found.group(american ? 1 : 3), found.group(american ? 3 : 1));
    return first.or(() -> day(year, found.group(american ? 3 : 1), found.group(american ? 1 : 3)));
  }

  private static Optional<String> rfc(String text) {
    try {
      var moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(moment.toInstant().toString());
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<String> moment(Matcher iso) {
    var day = day(iso.group(1), iso.group(2), iso.group(3));
    if (day.isEmpty() || iso.group(4) == null) {
      return day;
    }
    try {
      int second = iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6));
      var local =
          LocalDateTime.of(
              LocalDate.parse(day.get()),
              LocalTime.of(Integer.parseInt(iso.group(4)), Integer.parseInt(iso.group(5)), second));
      var form = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
      return Optional.of(form.format(local) + zone(iso.group(7)));
    } catch (DateTimeException noSuchHour) {
      return day;
    }
  }

  private static String zone(@Nullable String written) {
    if (written == null) {
      return "";
    }
    return switch (written) {
      case "Z", "UTC", "GMT" -> "Z";
      default -> ZoneOffset.of(written).getId();
    };
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      var date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < 1000 ? Optional.empty() : Optional.of(date.toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
