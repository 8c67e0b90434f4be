package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RIS: lines of a two-letter tag and a value, ended by CR LF. The newspaper stands in both T2 and
 * JF, because readers look for either.
 */
final class Ris implements Form {

  private static final String LINE = "\r\n";

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var lines = new StringBuilder();
    line(lines, "TY", type(source));
    line(lines, "ID", citation.key());
    source.authors().forEach(author -> line(lines, "AU", author(author)));
    line(lines, "TI", source.titleOrName());
    source.publisher().ifPresent(name -> publisher(lines, source.genre(), name));
    source.published().map(CitationDate::of).ifPresent(date -> date(lines, date));
    source.captured().ifPresent(at -> line(lines, "Y2", day(CitationDate.of(at))));
    citation.cited().passage().ifPresent(words -> line(lines, "AB", words.alone()));
    source.language().ifPresent(language -> line(lines, "LA", language));
    line(lines, "DB", "Regesta");
    line(lines, "DP", "Regesta");
    line(lines, "UR", citation.address());
    notes(citation).forEach(note -> line(lines, "N1", note));
    lines.append("ER  - ").append(LINE).append(LINE);
    return lines.toString();
  }

  private static String type(CitedSource source) {
    return switch (source.genre()) {
      case NEWSPAPER_ARTICLE -> "NEWS";
      case WEB_PAGE -> "ELEC";
      case DOCUMENT -> "GEN";
    };
  }

  /**
   * "Family, Given, Suffix". A name that is not parted ends with a comma, so that readers do not
   * part it; a comma inside would part it all the same.
   */
  private static String author(Creator creator) {
    return switch (creator) {
      case Creator.Person person -> person.listed();
      case Creator.Named(var name) -> name.replace(',', ';') + ",";
    };
  }

  /** Readers take T2 of a web page for the name of its site, and make a note of any other tag. */
  private static void publisher(StringBuilder lines, CitedSource.Genre genre, String name) {
    switch (genre) {
      case NEWSPAPER_ARTICLE -> {
        line(lines, "T2", name);
        line(lines, "JF", name);
      }
      case WEB_PAGE -> line(lines, "T2", name);
      case DOCUMENT -> line(lines, "PB", name);
    }
  }

  /** DA has room behind the day for what else is to be said: the season, or the words. */
  private static void date(StringBuilder lines, CitationDate date) {
    if (date.isAd()) {
      line(lines, "PY", date.yearDigits());
      line(lines, "DA", day(date));
    }
  }

  private static String day(CitationDate date) {
    var season =
        date.season().map(number -> List.of("Spring", "Summer", "Fall", "Winter").get(number - 1));
    return date.yearDigits()
        + date.month().map("/%02d"::formatted).orElse("/")
        + date.day().map("/%02d"::formatted).orElse("/")
        + "/"
        + (date.exact() ? season.orElse("") : date.words().replace("/", "-"));
  }

  private static List<String> notes(Citation citation) {
    var notes = new ArrayList<String>(Notes.onWords(citation));
    Optional<String> date = Notes.onDate(citation.source());
    date.ifPresent(notes::add);
    notes.add(Notes.onCapture(citation.source()));
    return notes;
  }

  private static void line(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(Plain.line(value)).append(LINE);
  }
}
