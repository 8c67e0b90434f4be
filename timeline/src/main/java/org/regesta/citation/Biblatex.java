package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;

/** BibLaTeX, whose dates are EDTF of levels 0 and 1 as biber reads them. */
final class Biblatex implements Form {

  /** Names of languages in babel, which biblatex takes. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("en", "english"),
          Map.entry("de", "german"),
          Map.entry("fr", "french"),
          Map.entry("es", "spanish"),
          Map.entry("it", "italian"),
          Map.entry("nl", "dutch"),
          Map.entry("pt", "portuguese"),
          Map.entry("da", "danish"),
          Map.entry("sv", "swedish"),
          Map.entry("nb", "norwegian"),
          Map.entry("fi", "finnish"),
          Map.entry("pl", "polish"),
          Map.entry("cs", "czech"),
          Map.entry("ru", "russian"),
          Map.entry("uk", "ukrainian"),
          Map.entry("el", "greek"),
          Map.entry("tr", "turkish"),
          Map.entry("hu", "hungarian"));

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var entry = new BibEntry(type(source), citation.key(), Latex::unicode);
    entry.authors(source.authors()).title(source);
    switch (source.genre()) {
      case NEWSPAPER_ARTICLE -> {
        entry.text("journaltitle", source.publisher());
        entry.verbatim("entrysubtype", "newspaper");
      }
      case WEB_PAGE -> entry.text("organization", source.publisher());
      case DOCUMENT -> entry.text("organization", source.publisher());
    }
    source.published().flatMap(Biblatex::date).ifPresent(date -> entry.verbatim("date", date));
    entry.verbatim("url", citation.address());
    source.captured().ifPresent(at -> entry.verbatim("urldate", CitationDate.of(at).iso()));
    source
        .language()
        .map(tag -> LANGUAGES.get(Locale.forLanguageTag(tag).getLanguage()))
        .ifPresent(name -> entry.verbatim("langid", name));
    return entry.text("note", String.join(" ", notes(citation))).toString();
  }

  private static String type(CitedSource source) {
    return switch (source.genre()) {
      case NEWSPAPER_ARTICLE -> "article";
      case WEB_PAGE -> "online";
      case DOCUMENT -> "misc";
    };
  }

  private static List<String> notes(Citation citation) {
    var notes = new ArrayList<String>(Notes.onWords(citation));
    citation
        .source()
        .published()
        .filter(edtf -> !isWhole(edtf))
        .ifPresent(edtf -> notes.add("Published " + DateWords.of(edtf) + "."));
    notes.add(Notes.onCapture(citation.source()));
    return notes;
  }

  /** As biber accepts it; where it cannot take the whole, what is known for sure of it. */
  static Optional<String> date(Edtf edtf) {
    if (isWhole(edtf)) {
      return Optional.of(
          edtf instanceof Edtf.Moment(var day, var time) ? day.toString() : edtf.toString());
    }
    var plain = CitationDate.of(edtf);
    return plain.year().filter(year -> Math.abs(year) <= 9999).map(year -> plain.iso());
  }

  /** Whether biber takes all of it. */
  private static boolean isWhole(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> isTaken(date);
      case Edtf.Moment moment -> true;
      case Edtf.Interval(var from, var to) ->
          isTaken(from) && isTaken(to) && (from instanceof Edtf.Known || to instanceof Edtf.Known);
      case Edtf.Members members -> false;
    };
  }

  private static boolean isTaken(Edtf.Side side) {
    return switch (side) {
      case Edtf.Known(var date) -> isTaken(date) && !date.toString().contains("X");
      case Edtf.Open open -> true;
      case Edtf.Unknown unknown -> true;
    };
  }

  private static boolean isTaken(EdtfDate date) {
    var written = date.toString();
    var month = date.month();
    boolean part = date.isPartOfYear() && month != null && Integer.parseInt(month) > 24;
    return written.matches("-?[0-9]{2}[0-9X]{2}(?:-[0-9X]{2}){0,2}[?~%]?")
        && new Edtf.Day(date).level() <= 1
        && !part;
  }
}
