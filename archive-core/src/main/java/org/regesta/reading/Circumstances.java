package org.regesta.reading;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.language.Language;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.time.TimeContext;

/** What a source's own metadata tell its reader before the first word. */
public final class Circumstances {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!\\d).*");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Circumstances() {}

  /**
   * The day of publication, where it is known to the day; the language, English where nothing is
   * known; the publisher's locale, from the region of the language tag or else from the country of
   * the address; and the authors.
   */
  public static TimeContext of(SourceMetadata metadata) {
    var tag = metadata.language().map(Found::value).orElse("en");
    return new TimeContext(
        metadata.published().map(Found::value).flatMap(Circumstances::day),
        Language.forTag(tag),
        locale(tag, metadata.url().map(Found::value)),
        metadata.authors().stream().map(Found::value).toList());
  }

  /** The day of an EDTF date or instant; empty where it is coarser than a day. */
  public static Optional<LocalDate> day(String edtf) {
    if (!DAY.matcher(edtf).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(edtf.substring(0, 10)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> locale(String tag, Optional<String> url) {
    var own = Locale.forLanguageTag(tag);
    return own.getCountry().isEmpty()
        ? url.flatMap(Circumstances::country).map(country -> Locale.of(own.getLanguage(), country))
        : Optional.of(own);
  }

  /** "https://www.example.co.uk/news" is British. */
  private static Optional<String> country(String url) {
    try {
      var host = URI.create(url).getHost();
      if (host == null) {
        return Optional.empty();
      }
      var last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      return Optional.of(last.equals("UK") ? "GB" : last).filter(COUNTRIES::contains);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
