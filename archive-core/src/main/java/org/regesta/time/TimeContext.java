package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.language.Language;

/**
 * What is known of a text before it is read.
 *
 * @param published the day of publication (TIMEX3: document creation time); where it is unknown,
 *     relative dates stay open
 * @param locale the publisher's, for numeric dates: 3/4/2022
 * @param authors as its byline names them
 */
public record TimeContext(
    Optional<LocalDate> published,
    Language language,
    Optional<Locale> locale,
    List<String> authors) {

  public TimeContext {
    authors = List.copyOf(authors);
  }

  /** Of a text without a byline. */
  public TimeContext(Optional<LocalDate> published, Language language, Optional<Locale> locale) {
    this(published, language, locale, List.of());
  }
}
