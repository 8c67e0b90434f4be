package org.regesta.inspect;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.reading.Circumstances;
import org.regesta.time.TimeContext;
import tools.jackson.databind.JsonNode;

/**
 * A text to read, one line of JSON: {@code id}, {@code text}, and if known {@code dct} (or {@code
 * published}, or {@code date}), {@code locale} and {@code lang}. Without {@code lang} the text is
 * taken to be English.
 */
record TextLine(String id, String text, TimeContext context) {

  /**
   * @throws BadLine where a field is missing or cannot be what it says
   */
  static TextLine of(JsonNode line) {
    return new TextLine(Fields.required(line, "id"), Fields.required(line, "text"), context(line));
  }

  private static TimeContext context(JsonNode line) {
    var language = Fields.text(line, "lang").map(Language::forTag).orElse(Language.ENGLISH);
    return new TimeContext(
        published(line), language, Fields.text(line, "locale").map(TextLine::locale));
  }

  private static Optional<LocalDate> published(JsonNode line) {
    return Fields.text(line, "dct")
        .or(() -> Fields.text(line, "published"))
        .or(() -> Fields.text(line, "date"))
        .map(TextLine::day);
  }

  private static LocalDate day(String written) {
    var day = Circumstances.day(written);
    if (day.isPresent()) {
      return day.get();
    }
    try {
      return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException notADay) {
      throw new BadLine("not a day: '" + written + "'");
    }
  }

  private static Locale locale(String tag) {
    var locale = Locale.forLanguageTag(tag.replace('_', '-'));
    if (locale.getLanguage().isEmpty()) {
      throw new BadLine("not a locale: '" + tag + "'");
    }
    return locale;
  }
}
